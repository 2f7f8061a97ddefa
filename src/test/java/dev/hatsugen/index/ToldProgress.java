package dev.hatsugen.index;

/** Tells each step of the making of an index on standard output. */
public enum ToldProgress implements IndexProgress {
    INSTANCE;

    @Override
    public void begin(int passages, String why) {
        System.out.println("begin");
    }

    @Override
    public void advance(int passages) {
        System.out.println("advance");
    }

    @Override
    public void end() {
        System.out.println("end");
    }
}
