package org.hearsay.language.segment;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds where to cut a string without white space into words. */
final class ChunkCuts {
    private static final String OPENERS = "\"“‘'([{«„<";
    private static final String CLOSERS = "\"”’')]}»>,;:!?…";
    private static final String ALWAYS_ALONE = "\"“”«»„()[]{}<>;!?—…";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.).+|[\\w.+-]+@[\\w.-]+|[@#]\\w+|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/.*)?");
    private static final Set<String> PREFIXES = Set.of(
            "e", "non", "re", "anti", "pro", "pre", "co", "mid", "post", "sub", "semi", "pan", "multi", "ex", "counter",
            "mini", "neo", "inter", "intra", "micro", "un", "vice", "de", "bi", "tri", "pseudo", "quasi");
    private static final Set<String> CONTRACTED = Set.of("cannot", "gonna", "gotta", "wanna");

    private final String text;
    private final IntPredicate proposed;
    private final BitSet cuts = new BitSet();
    private int start;
    private int end;

    ChunkCuts(String text, int start, int end, IntPredicate proposed) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.proposed = proposed;
    }

    /** {@return the positions in the text at which a new word begins} */
    BitSet cuts() {
        stripOpeners();
        stripClosers();
        if (start < end && !ADDRESS.matcher(text).region(start, end).matches()) {
            cutClitics();
            cutInside();
        }
        return cuts;
    }

    private void stripOpeners() {
        while (start < end - 1 && OPENERS.indexOf(text.charAt(start)) >= 0 && !startsElision()) {
            cuts.set(++start);
        }
        if (start < end - 1 && "$€£¥₹#".indexOf(text.charAt(start)) >= 0 && Character.isDigit(text.charAt(start + 1))) {
            cuts.set(++start);
        }
    }

    /** {@return whether an apostrophe stands for left-out letters: {@code 's}, {@code '90s}} */
    private boolean startsElision() {
        char c = text.charAt(start);
        if (c != '\'' && c != '’') {
            return false;
        }
        String rest = text.substring(start + 1, end).toLowerCase(Locale.ROOT);
        return rest.equals("s")
                || rest.equals("em")
                || rest.equals("ve")
                || rest.equals("re")
                || rest.equals("ll")
                || (Character.isDigit(rest.charAt(0)) && rest.endsWith("s"));
    }

    private void stripClosers() {
        while (end > start + 1) {
            char last = text.charAt(end - 1);
            boolean possessive =
                    (last == '\'' || last == '’') && end - start > 2 && "sS".indexOf(text.charAt(end - 2)) >= 0;
            if (last == '.' && stopBelongs()) {
                return;
            }
            if (last != '.' && CLOSERS.indexOf(last) < 0 && last != '%' && last != '—' && last != '–') {
                return;
            }
            end = last == '.' || last == '!' || last == '?' ? runStart(last) : end - 1;
            if (end <= start) {
                end = start;
                return;
            }
            cuts.set(end);
            if (possessive) {
                return;
            }
        }
    }

    /** {@return where the run of {@code last} that ends the chunk begins: dots of an ellipsis stay together} */
    private int runStart(char last) {
        int run = end;
        while (run > start && isSameRun(text.charAt(run - 1), last)) {
            run--;
        }
        return run;
    }

    private static boolean isSameRun(char c, char last) {
        return last == '.' ? c == '.' : c == '!' || c == '?';
    }

    private boolean stopBelongs() {
        if (text.charAt(end - 2) == '.') {
            return false;
        }
        String word = text.substring(start, end - 1);
        boolean lastOfSentence = text.length() - end <= 2;
        if (Abbreviations.isAbbreviation(word)) {
            return !(lastOfSentence && Abbreviations.needsNumber(word));
        }
        return !lastOfSentence
                && word.length() <= 5
                && word.chars().allMatch(Character::isLetter)
                && !proposed.test(end - 1);
    }

    private void cutClitics() {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        int length = word.length();
        if (length > 3 && word.endsWith("n't")) {
            cuts.set(end - 3);
        } else if (length > 2 && (word.endsWith("'s") || word.endsWith("'d") || word.endsWith("'m"))) {
            cuts.set(end - 2);
        } else if (length > 3 && (word.endsWith("'re") || word.endsWith("'ve") || word.endsWith("'ll"))) {
            cuts.set(end - 3);
        } else if (CONTRACTED.contains(word)) {
            cuts.set(start + 3);
        } else if (length > 2 && length <= 7 && word.matches("[0-9:.]+[ap]m")) {
            cuts.set(end - 2);
        }
    }

    private void cutInside() {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (ALWAYS_ALONE.indexOf(c) >= 0 && !continuesRun(i)) {
                cutAround(i, 1);
            } else if (c == '-' && i > start && i < end - 1) {
                cutHyphen(i);
            } else if ((c == '/' || c == '–') && isLetter(i - 1) && isLetter(i + 1)) {
                cutAround(i, 1);
            } else if ((c == ',' || c == ':') && i > start && !(isDigit(i - 1) && isDigit(i + 1))) {
                cutAround(i, 1);
            } else if (c == '.' && i + 2 < end && text.startsWith("...", i) && !continuesRun(i)) {
                cutAround(i, 3);
            }
        }
    }

    private boolean continuesRun(int i) {
        return i > start && text.charAt(i) == text.charAt(i - 1) && "!?….".indexOf(text.charAt(i)) >= 0;
    }

    private void cutHyphen(int i) {
        if (text.charAt(i + 1) == '-') {
            cutAround(i, 2);
        } else if (Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && (isLetter(i - 1) || isLetter(i + 1))
                && !PREFIXES.contains(partBefore(i))
                && !isModelName(i)) {
            cutAround(i, 1);
        }
    }

    /** {@return whether the hyphen joins a name and its number: {@code GPT-4}, {@code F-16}} */
    private boolean isModelName(int i) {
        return isDigit(i + 1) && Character.isUpperCase(text.charAt(i - 1));
    }

    private String partBefore(int i) {
        int from = i;
        while (from > start && isLetter(from - 1)) {
            from--;
        }
        return text.substring(from, i).toLowerCase(Locale.ROOT);
    }

    private void cutAround(int i, int length) {
        if (i > start) {
            cuts.set(i);
        }
        if (i + length < end) {
            cuts.set(i + length);
        }
    }

    private boolean isLetter(int i) {
        return i >= start && i < end && Character.isLetter(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return i >= start && i < end && Character.isDigit(text.charAt(i));
    }
}
