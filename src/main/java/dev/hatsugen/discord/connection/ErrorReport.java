package dev.hatsugen.discord.connection;

import dev.hatsugen.monitoring.BotObserver;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Tells of every request that Discord did not serve, also of those that JDA sends again without a word. */
final class ErrorReport implements Interceptor {

    private static final long MAX_BODY_LENGTH = 4096;

    private final BotObserver observer;

    ErrorReport(BotObserver observer) {
        this.observer = observer;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            if (!response.isSuccessful()) {
                observer.discordError(code(response));
            }
            return response;
        } catch (IOException e) {
            observer.discordError("network");
            throw e;
        }
    }

    /** One of the codes that Discord documents, else the HTTP status: there must not be more of them than can be counted apart. */
    private static String code(Response response) throws IOException {
        try {
            int code = DataObject.fromJson(body(response)).getInt("code", 0);
            boolean isDocumented = code != 0 && ErrorResponse.fromCode(code) != ErrorResponse.SERVER_ERROR;
            return String.valueOf(isDocumented ? code : response.code());
        } catch (ParsingException e) {
            return String.valueOf(response.code());
        }
    }

    /** JDA itself asks for compressed answers, so nobody has unpacked this one yet. */
    private static InputStream body(Response response) throws IOException {
        InputStream body = response.peekBody(MAX_BODY_LENGTH).byteStream();
        return "gzip".equalsIgnoreCase(response.header("Content-Encoding")) ? new GZIPInputStream(body) : body;
    }
}
