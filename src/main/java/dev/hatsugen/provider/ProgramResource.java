package dev.hatsugen.provider;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that comes inside the program's jar or one of its libraries. */
final class ProgramResource {

    private final URL url;

    private ProgramResource(URL url) {
        this.url = url;
    }

    /** @throws FileNotFoundException if the program has no such file */
    static ProgramResource of(String name) throws FileNotFoundException {
        URL url = ProgramResource.class.getResource(name);
        if (url == null) {
            throw new FileNotFoundException("no " + name + " in the program");
        }
        return new ProgramResource(url);
    }

    /** Changes with its content, and is known without reading it. */
    String version() throws IOException {
        URLConnection connection = url.openConnection();
        long sum =
                connection instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : connection.getLastModified();
        return Long.toHexString(sum);
    }

    InputStream open() throws IOException {
        return url.openStream();
    }

    void copyTo(Path file) throws IOException {
        try (InputStream in = open()) {
            Files.copy(in, file);
        }
    }

    /** All of it, outside of the heap. */
    ByteBuffer read() throws IOException {
        URLConnection connection = url.openConnection();
        ByteBuffer buffer = ByteBuffer.allocateDirect(connection.getContentLength());
        try (ReadableByteChannel channel = Channels.newChannel(connection.getInputStream())) {
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // goes on until it is full
            }
        }
        return buffer.flip();
    }
}
