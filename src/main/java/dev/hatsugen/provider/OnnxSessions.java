package dev.hatsugen.provider;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;

/** How models run in this process. */
final class OnnxSessions {

    private OnnxSessions() {}

    /** To be called before a model is first loaded. */
    static void prepare() {
        // The tokenizer's library asks cloud metadata services who runs it, unless told not to before it loads.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        OnnxRuntimeLibrary.ofSystem().prepare();
    }

    /** One thread a text, which waits without spinning: several texts are embedded at once, and the bot answers meanwhile. */
    static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }
}
