package dev.hatsugen.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;

/** Tells whether a text is an address that can be called. */
final class Addresses {

    private Addresses() {}

    /** Whether {@code text} is an absolute address with a host and one of these schemes. */
    static boolean hasScheme(String text, String... schemes) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && Arrays.asList(schemes).contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
