package dev.hatsugen.discord.connection;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;

/**
 * Takes a web page in place of an answer for what it is, a fault of something in between: a proxy that wants somebody to log in sends
 * it with status 200, and JDA would wait for an answer to that request for ever. As status 502 it is asked for again.
 */
final class PageInBetween implements Interceptor {

    private static final int BAD_GATEWAY = 502;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        MediaType type = response.body().contentType();
        boolean isPage =
                response.isSuccessful() && type != null && type.subtype().equals("html");
        return isPage
                ? response.newBuilder().code(BAD_GATEWAY).message("a web page").build()
                : response;
    }
}
