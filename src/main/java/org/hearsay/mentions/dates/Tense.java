package org.hearsay.mentions.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.dates.rules.Direction;

/** Tells from the grammar around a date whether what it dates has happened. Thread-safe. */
final class Tense {
    private static final Set<String> MODALS = Set.of(
            "will", "would", "may", "might", "can", "could", "shall", "should", "must", "'ll", "’ll", "wo", "ca");
    private static final Set<String> PLANNED =
            Set.of("expect", "schedule", "slate", "set", "due", "plan", "project", "bind", "poise", "tip");
    private static final Set<String> FORWARD =
            Set.of("by", "until", "till", "from", "starting", "beginning", "effective", "before");
    private static final Set<String> SKIPPED = Set.of("the", "as", "of");
    private static final Set<String> OPENERS = Set.of("start", "begin", "effective", "due", "scheduled");
    private static final Set<String> TELLING = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "write",
            "claim",
            "accuse",
            "warn",
            "confirm",
            "deny",
            "add",
            "argue",
            "reveal",
            "show",
            "admit",
            "insist",
            "unveil");

    /** {@return where the event lies that the words from {@code first} to before {@code end} date} */
    Direction of(Sentence sentence, int first, int end) {
        Direction led = ofPreposition(sentence, first);
        int anchor = headOf(sentence, first, end);
        Direction direction = ofPredicate(sentence, sentence.token(anchor).head(), led);
        return direction == Direction.OPEN ? led : direction;
    }

    /** The word of the expression that depends on something outside it. */
    private static int headOf(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    private static Direction ofPreposition(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= 0 && SKIPPED.contains(form(sentence.token(at)))) {
            at--;
        }
        String word = at < 0 ? "" : form(sentence.token(at));
        return FORWARD.contains(word) ? Direction.FUTURE : word.equals("since") ? Direction.PAST : Direction.OPEN;
    }

    private Direction ofPredicate(Sentence sentence, int start, Direction led) {
        int at = start;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token word = sentence.token(at);
            Direction direction = ofWord(sentence, at, led);
            if (direction != Direction.OPEN) {
                return direction;
            }
            at = word.head();
        }
        return Direction.OPEN;
    }

    private static Direction ofWord(Sentence sentence, int at, Direction led) {
        Token word = sentence.token(at);
        List<Token> auxiliaries = auxiliaries(sentence, at);
        if (!word.tag().equals("VERB") && !word.tag().equals("AUX") && auxiliaries.isEmpty()) {
            return OPENERS.contains(lemma(word)) ? Direction.FUTURE : Direction.OPEN;
        }
        if (has(auxiliaries, MODALS)) {
            return has(auxiliaries, Set.of("have")) && !has(auxiliaries, Set.of("will", "'ll"))
                    ? Direction.PAST
                    : Direction.FUTURE;
        }
        return ofForm(word, auxiliaries, led);
    }

    private static Direction ofForm(Token word, List<Token> auxiliaries, Direction led) {
        boolean past = auxiliaries.stream().anyMatch(a -> a.pennTag().equals("VBD"));
        return switch (word.pennTag()) {
            case "VBD" -> led == Direction.FUTURE && PLANNED.contains(lemma(word)) ? Direction.FUTURE : Direction.PAST;
            case "VBN" -> ofParticiple(word, auxiliaries, past, led);
            case "VBG" ->
                OPENERS.contains(lemma(word)) || isPresent(auxiliaries)
                        ? Direction.FUTURE
                        : past ? Direction.PAST : Direction.OPEN;
            case "VB" -> past ? Direction.PAST : lemmas(auxiliaries).contains("do") ? Direction.OPEN : Direction.FUTURE;
            case "VBZ", "VBP" -> TELLING.contains(lemma(word)) ? Direction.PAST : Direction.FUTURE;
            default -> past ? Direction.PAST : Direction.OPEN;
        };
    }

    private static Direction ofParticiple(Token word, List<Token> auxiliaries, boolean past, Direction led) {
        boolean perfect = lemmas(auxiliaries).contains("have");
        if (perfect ? !past && led == Direction.FUTURE : PLANNED.contains(lemma(word))) {
            return Direction.FUTURE;
        }
        return perfect || past || auxiliaries.isEmpty() ? Direction.PAST : led;
    }

    private static boolean isPresent(List<Token> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(a -> a.pennTag().equals("VBZ") || a.pennTag().equals("VBP"));
    }

    private static List<String> lemmas(List<Token> words) {
        return words.stream().map(Tense::lemma).toList();
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static String form(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private static List<Token> auxiliaries(Sentence sentence, int at) {
        return sentence.dependentsOf(at).stream()
                .map(sentence::token)
                .filter(t ->
                        t.plainRelation().equals("aux") || t.plainRelation().equals("cop"))
                .toList();
    }

    private static boolean has(List<Token> words, Set<String> wanted) {
        return words.stream().anyMatch(t -> wanted.contains(form(t)));
    }
}
