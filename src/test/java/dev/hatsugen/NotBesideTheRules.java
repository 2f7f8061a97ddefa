package dev.hatsugen;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import java.util.Objects;

/** Leaves out the folder or archive that the rules themselves are in, wherever a build or an editor puts its tests. */
final class NotBesideTheRules implements ImportOption {

    private static final String OWN = root(ArchitectureTest.class);

    /** Whether classes of {@code location} are held to the rules. */
    @Override
    public boolean includes(Location location) {
        return !location.contains(OWN);
    }

    private static String root(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        URL place = Objects.requireNonNull(type.getResource(file), "a class knows where it is");
        String path = place.toString();
        return path.substring(path.indexOf(':') + 1, path.length() - file.length() + 1)
                .replaceFirst("^/+", "/");
    }
}
