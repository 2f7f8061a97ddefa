package dev.hatsugen.store;

final class TokensInMemoryTest extends TokenRepositoryContract {

    private final TokenRepository tokens = new TokensInMemory();

    @Override
    protected TokenRepository tokens() {
        return tokens;
    }
}
