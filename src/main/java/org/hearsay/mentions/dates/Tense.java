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
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            switch (word) {
                case "by", "until", "till", "from", "starting", "beginning", "effective", "before":
                    return Direction.FUTURE;
                case "since":
                    return Direction.PAST;
                default:
                    if (!word.equals("the") && !word.equals("as") && !word.equals("of")) {
                        return Direction.OPEN;
                    }
            }
        }
        return Direction.OPEN;
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
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        List<Token> auxiliaries = auxiliaries(sentence, at);
        if (!word.tag().equals("VERB") && !word.tag().equals("AUX") && auxiliaries.isEmpty()) {
            return OPENERS.contains(lemma) ? Direction.FUTURE : Direction.OPEN;
        }
        if (has(auxiliaries, MODALS)) {
            return has(auxiliaries, Set.of("have")) && !has(auxiliaries, Set.of("will", "'ll"))
                    ? Direction.PAST
                    : Direction.FUTURE;
        }
        return ofForm(sentence, at, lemma, auxiliaries, led);
    }

    private static Direction ofForm(Sentence sentence, int at, String lemma, List<Token> auxiliaries, Direction led) {
        Token word = sentence.token(at);
        boolean pastAuxiliary = auxiliaries.stream().anyMatch(a -> a.pennTag().equals("VBD"));
        boolean perfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean present = auxiliaries.stream()
                .anyMatch(a -> a.pennTag().equals("VBZ") || a.pennTag().equals("VBP"));
        switch (word.pennTag()) {
            case "VBD":
                return led == Direction.FUTURE && PLANNED.contains(lemma) ? Direction.FUTURE : Direction.PAST;
            case "VBN":
                if (PLANNED.contains(lemma) && !perfect) {
                    return Direction.FUTURE;
                }
                return perfect || pastAuxiliary || auxiliaries.isEmpty()
                        ? led == Direction.FUTURE && perfect ? Direction.FUTURE : Direction.PAST
                        : led;
            case "VBG":
                if (OPENERS.contains(lemma) || present) {
                    return Direction.FUTURE;
                }
                return pastAuxiliary ? Direction.PAST : Direction.OPEN;
            case "VB":
                return auxiliaries.stream().anyMatch(a -> a.lemma().equals("do"))
                        ? pastAuxiliary ? Direction.PAST : Direction.OPEN
                        : Direction.FUTURE;
            case "VBZ", "VBP":
                return TELLING.contains(lemma) ? Direction.PAST : Direction.FUTURE;
            default:
                return pastAuxiliary ? Direction.PAST : Direction.OPEN;
        }
    }

    private static List<Token> auxiliaries(Sentence sentence, int at) {
        return sentence.dependentsOf(at).stream()
                .map(sentence::token)
                .filter(t ->
                        t.plainRelation().equals("aux") || t.plainRelation().equals("cop"))
                .toList();
    }

    private static boolean has(List<Token> words, Set<String> wanted) {
        return words.stream().anyMatch(t -> wanted.contains(t.text().toLowerCase(Locale.ROOT)));
    }
}
