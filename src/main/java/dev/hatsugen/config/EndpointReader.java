package dev.hatsugen.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where a model is served and with which key. */
final class EndpointReader {

    /** The settings of one endpoint. */
    record Keys(Key url, Key variable, Key file) {}

    private final Values values;
    private final Map<String, String> environment;
    private final Keys keys;

    EndpointReader(Values values, Map<String, String> environment, Keys keys) {
        this.values = values;
        this.environment = environment;
        this.keys = keys;
    }

    String requiredUrl() throws SettingsException {
        values.required(keys.url(), "the endpoint's address");
        return String.valueOf(url());
    }

    /** The address; it may hold no secret, as addresses are in logs. */
    @Nullable
    String url() throws SettingsException {
        String url = values.text(keys.url());
        if (url != null && !Addresses.hasScheme(url, "http", "https")) {
            throw new SettingsException(
                    keys.url().path() + " must be an address that starts with http:// or https://.");
        }
        if (url != null && (url.contains("@") || url.contains("?"))) {
            throw new SettingsException(keys.url().path()
                    + " must hold neither a user's name nor parameters; a key goes into the variable that "
                    + keys.variable().path() + " names.");
        }
        return url;
    }

    String requiredKey() throws SettingsException {
        String key = apiKey();
        if (key == null) {
            throw new SettingsException("the provider asks for a key: set the variable that "
                    + keys.variable().path() + " names, or " + keys.file().path() + ".");
        }
        return key;
    }

    @Nullable
    String apiKey() throws SettingsException {
        return new SecretReader(values, environment).read(keys.variable(), keys.file());
    }
}
