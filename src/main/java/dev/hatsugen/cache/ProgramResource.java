package dev.hatsugen.cache;

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
public final class ProgramResource {

    private final URL url;

    private ProgramResource(URL url) {
        this.url = url;
    }

    /**
     * The file of that name.
     *
     * @param name with a slash in front
     * @throws FileNotFoundException if the program has no such file
     */
    public static ProgramResource of(String name) throws FileNotFoundException {
        URL url = ProgramResource.class.getResource(name);
        if (url == null) {
            throw new FileNotFoundException("no " + name + " in the program");
        }
        return new ProgramResource(url);
    }

    /** Changes with its content, and is known without reading it. */
    public String version() throws IOException {
        URLConnection connection = url.openConnection();
        long sum =
                connection instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : connection.getLastModified();
        return Long.toHexString(sum);
    }

    /** From its beginning; to be closed. */
    public InputStream open() throws IOException {
        return url.openStream();
    }

    /** Writes it to a file that is not there yet. */
    public void copyTo(Path file) throws IOException {
        try (InputStream in = open()) {
            Files.copy(in, file);
        }
    }

    /** All of it, outside of the heap. */
    public ByteBuffer read() throws IOException {
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
