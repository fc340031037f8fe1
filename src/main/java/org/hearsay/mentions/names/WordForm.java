package org.hearsay.mentions.names;

import java.util.Locale;

/** What the spelling of a word tells. */
public final class WordForm {
    private WordForm() {}

    /** {@return the word in lower case, with straight quotes and every digit as 0} */
    public static String normal(String word) {
        StringBuilder normal = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '’' || c == '‘') {
                normal.append('\'');
            } else if (c == '“' || c == '”') {
                normal.append('"');
            } else {
                normal.append(Character.isDigit(c) ? '0' : c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    /** {@return the kinds of characters in order, runs cut to two: {@code XxXx} for DeepSeek, {@code XXd} for HTTP2} */
    public static String shape(String word) {
        StringBuilder shape = new StringBuilder(word.length());
        char previous = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kindOf(word.charAt(i));
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** {@return whether the word starts with a capital letter} */
    public static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** {@return whether it has a capital letter anywhere, as eBay has} */
    public static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    /** {@return whether it is written in capital letters only, at least two of them} */
    public static boolean isAllCapitals(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2
                && word.chars().noneMatch(Character::isLowerCase);
    }

    /** {@return the last {@code length} characters, or the whole word} */
    public static String ending(String word, int length) {
        return word.length() <= length ? word : word.substring(word.length() - length);
    }

    private static char kindOf(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
