package dev.hatsugen;

public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        System.out.println("hi");
    }
}
