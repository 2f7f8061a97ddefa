package dev.hatsugen.provider;

import java.time.Duration;

/** Hands on what models are asked to somebody who may come later than the models; until then to nobody. */
public final class ModelWatch implements ModelObserver {

    private volatile ModelObserver observer = ModelObserver.NONE;

    /** From now on {@code next} is told. */
    public void tell(ModelObserver next) {
        observer = next;
    }

    @Override
    public void called(Model model, Outcome outcome, Duration took) {
        observer.called(model, outcome, took);
    }

    @Override
    public void used(int input, int output) {
        observer.used(input, output);
    }

    @Override
    public void checked(Material what, int kept, int dropped) {
        observer.checked(what, kept, dropped);
    }
}
