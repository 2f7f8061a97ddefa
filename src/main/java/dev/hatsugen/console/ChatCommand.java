package dev.hatsugen.console;

import java.util.function.BiPredicate;

/**
 * One command of the interactive console.
 *
 * @param name with its slash, as on Discord
 * @param help the key of its line in the help
 * @param action is given the chat and the rest of the line; says whether the chat goes on
 */
record ChatCommand(String name, String help, BiPredicate<Chat, String> action) {}
