package dev.hatsugen.config;

import dev.hatsugen.index.IndexSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the index. */
final class IndexSettingsReader {

    private final Values values;
    private final SecretReader secrets;

    IndexSettingsReader(Values values, Map<String, String> environment) {
        this.values = values;
        this.secrets = new SecretReader(values, environment);
    }

    IndexSettings read() throws SettingsException {
        return values.oneOf(Key.INDEX_KIND, "lucene", "opensearch").equals("opensearch")
                ? new IndexSettings.OpenSearch(
                        addresses(),
                        login(),
                        values.path(Key.INDEX_CERTIFICATE),
                        name(),
                        values.count(Key.INDEX_SHARDS))
                : new IndexSettings.Lucene(values.requiredPath(Key.INDEX_DIRECTORY, "the folder of the index"));
    }

    private List<URI> addresses() throws SettingsException {
        List<URI> addresses = new ArrayList<>();
        for (String address : values.required(Key.INDEX_ADDRESSES, "the addresses of OpenSearch's nodes")
                .strip()
                .split("\\s*,\\s*", -1)) {
            if (!Addresses.hasScheme(address, "http", "https") || address.contains("@") || address.contains("?")) {
                throw new SettingsException(Key.INDEX_ADDRESSES.path()
                        + " must be addresses that start with http:// or https://, separated by commas, without a user's name"
                        + " or parameters.");
            }
            addresses.add(URI.create(address));
        }
        return addresses;
    }

    private IndexSettings.@Nullable Login login() throws SettingsException {
        String user = values.text(Key.INDEX_USER);
        if (user == null) {
            return null;
        }
        String password = secrets.read(Key.INDEX_PASSWORD_VARIABLE, Key.INDEX_PASSWORD_FILE);
        if (password == null) {
            throw new SettingsException(Key.INDEX_USER.path() + " needs a password: set the variable that "
                    + Key.INDEX_PASSWORD_VARIABLE.path() + " names, or " + Key.INDEX_PASSWORD_FILE.path() + ".");
        }
        return new IndexSettings.Login(user, password);
    }

    private String name() throws SettingsException {
        String name = values.required(Key.INDEX_NAME, "the name of the index in OpenSearch");
        if (!name.matches("[a-z][a-z0-9_-]{0,99}")) {
            throw new SettingsException(
                    Key.INDEX_NAME.path() + " must be small letters, digits, - and _, with a letter first.");
        }
        return name;
    }
}
