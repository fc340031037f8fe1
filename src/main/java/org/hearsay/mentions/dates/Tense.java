package org.hearsay.mentions.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.dates.rules.Direction;

/**
 * Tells from the grammar around a date whether what it dates has happened: first from words that always look one way
 * ("since", "effective"), then from the verb that the date depends on, last from prepositions ("by", "from").
 * Thread-safe.
 */
final class Tense {
    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "shall", "should", "must", "'ll", "’ll", "wo");
    private static final Set<String> VAGUE_MODALS = Set.of("can", "could", "ca");
    private static final Set<String> PLANNED =
            Set.of("expect", "schedule", "slate", "set", "due", "plan", "project", "bind", "poise", "tip", "pencil");
    private static final Set<String> OPENERS = Set.of("start", "begin", "effective", "due", "scheduled", "commence");
    private static final Set<String> TIMETABLED = Set.of(
            "start", "begin", "open", "close", "end", "take", "launch", "arrive", "ship", "expire", "kick", "resume",
            "return", "land", "debut", "retire", "join", "go", "come", "stop", "meet", "vote", "leave", "hit", "reach",
            "switch", "move", "last", "fall", "turn", "shut", "sell", "follow", "reopen", "become");
    private static final Set<String> INVARIABLE =
            Set.of("hit", "shut", "come", "become", "put", "cut", "set", "let", "quit", "spread");
    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "announce", "write", "claim", "warn", "confirm", "add", "order", "rule");
    private static final Set<String> GRANTING = Set.of(
            "give",
            "allow",
            "extend",
            "grant",
            "postpone",
            "delay",
            "suspend",
            "bar",
            "ban",
            "block",
            "close",
            "freeze",
            "halt",
            "push",
            "shift",
            "agree",
            "appoint",
            "name",
            "schedule",
            "promise",
            "plan");
    private static final Set<String> ALWAYS_FORWARD = Set.of("starting", "beginning", "effective");
    private static final Set<String> FORWARD = Set.of("by", "until", "till", "from", "before");
    /** What these relations lead down from says nothing about the time of what they hold. */
    private static final Set<String> OWN_TIME = Set.of("nsubj", "appos");

    private static final Set<String> MAIN = Set.of("root", "parataxis", "ccomp", "acl:relcl", "advcl");
    private static final Set<String> SKIPPED = Set.of("the", "early", "late", "mid", "end", "of", "-");

    /** {@return where the event lies that the words from {@code first} to before {@code end} date} */
    Direction of(Sentence sentence, int first, int end) {
        String led = preposition(sentence, first);
        if (led.equals("since")) {
            return Direction.PAST;
        }
        if (led.equals("as of")) {
            return Direction.OPEN;
        }
        if (ALWAYS_FORWARD.contains(led)) {
            return Direction.FUTURE;
        }
        Direction prior = FORWARD.contains(led) ? Direction.FUTURE : Direction.OPEN;
        int closed = DatedWord.clauseClosed(sentence, first, end);
        Direction direction = closed >= 0
                ? ofVerb(sentence, closed, auxiliaries(sentence, closed), prior)
                : ofPredicate(sentence, DatedWord.headOf(sentence, first, end), prior);
        return direction == Direction.OPEN ? prior : direction;
    }

    private static String preposition(Sentence sentence, int first) {
        int at = first - 1;
        if (at >= 1
                && form(sentence.token(at)).equals("of")
                && form(sentence.token(at - 1)).equals("as")) {
            return "as of";
        }
        while (at >= 0 && SKIPPED.contains(form(sentence.token(at)))) {
            at--;
        }
        return at < 0 ? "" : form(sentence.token(at));
    }

    private static Direction ofPredicate(Sentence sentence, int anchor, Direction prior) {
        int at = anchor;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token below = sentence.token(at);
            at = below.head();
            if (at < 0 || (OWN_TIME.contains(below.plainRelation()) && steps > 0)) {
                return Direction.OPEN;
            }
            Token word = sentence.token(at);
            List<Token> auxiliaries = auxiliaries(sentence, at);
            if (OPENERS.contains(lemma(word)) && !word.pennTag().equals("VBD")) {
                return Direction.FUTURE;
            }
            if (word.tag().equals("VERB") || word.tag().equals("AUX") || !auxiliaries.isEmpty()) {
                return ofVerb(sentence, at, auxiliaries, prior);
            }
        }
        return Direction.OPEN;
    }

    private static Direction ofVerb(Sentence sentence, int at, List<Token> auxiliaries, Direction prior) {
        Token word = sentence.token(at);
        boolean past = auxiliaries.stream().anyMatch(a -> a.pennTag().equals("VBD"));
        if (has(auxiliaries, MODALS)) {
            boolean unreal = has(auxiliaries, Set.of("have")) && !has(auxiliaries, Set.of("will", "'ll", "’ll"));
            return unreal ? Direction.PAST : Direction.FUTURE;
        }
        if (has(auxiliaries, VAGUE_MODALS)) {
            return Direction.OPEN;
        }
        return switch (word.pennTag()) {
            case "VBD" -> prior == Direction.FUTURE && looksForward(word) ? Direction.FUTURE : Direction.PAST;
            case "VBN" -> ofParticiple(word, auxiliaries, past, prior);
            case "VBG" ->
                isPresent(auxiliaries)
                        ? Direction.FUTURE
                        : past ? Direction.PAST : prior == Direction.OPEN ? ofGerund(sentence, at) : Direction.OPEN;
            case "VB" ->
                isPastInDisguise(sentence, at, auxiliaries) ? Direction.PAST : ofInfinitive(sentence, at, past);
            case "VBZ", "VBP" ->
                TIMETABLED.contains(lemma(word)) && !(word.pennTag().equals("VBP") && INVARIABLE.contains(lemma(word)))
                        ? Direction.FUTURE
                        : Direction.OPEN;
            default -> past ? Direction.PAST : Direction.OPEN;
        };
    }

    /** "gave it until May", "from April, the minister said". */
    private static boolean looksForward(Token verb) {
        return PLANNED.contains(lemma(verb)) || GRANTING.contains(lemma(verb)) || TELLING.contains(lemma(verb));
    }

    private static Direction ofParticiple(Token word, List<Token> auxiliaries, boolean past, Direction prior) {
        boolean perfect = lemmas(auxiliaries).contains("have");
        boolean planned = PLANNED.contains(lemma(word));
        if (perfect && past && planned) {
            return Direction.OPEN;
        }
        if (perfect) {
            return (!past || looksForward(word)) && prior == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
        }
        if (planned || (prior == Direction.FUTURE && looksForward(word))) {
            return Direction.FUTURE;
        }
        return past || auxiliaries.isEmpty() ? Direction.PAST : Direction.OPEN;
    }

    /**
     * "Orla quit in March", "it withdrew on Friday", tagged as infinitives: a main verb without a helper that has one
     * form for all times, or another form than its infinitive.
     */
    private static boolean isPastInDisguise(Sentence sentence, int at, List<Token> auxiliaries) {
        Token verb = sentence.token(at);
        boolean alone = auxiliaries.isEmpty()
                && at > 0
                && sentence.dependentsOf(at).stream()
                        .noneMatch(i -> sentence.token(i).plainRelation().equals("mark"));
        boolean invariable = INVARIABLE.contains(lemma(verb)) && MAIN.contains(verb.relation());
        return alone && (invariable || !form(verb).equals(lemma(verb)));
    }

    /** "flagged it for cheating on Saturday": a participle lies where the verb above it lies, if that is behind. */
    private static Direction ofGerund(Sentence sentence, int at) {
        int above = sentence.token(at).head();
        boolean behind = above >= 0
                && (sentence.token(above).pennTag().equals("VBD")
                        || (sentence.token(above).pennTag().equals("VBN")
                                && lemmas(auxiliaries(sentence, above)).contains("have")));
        return behind ? Direction.PAST : Direction.OPEN;
    }

    /** "is to close on Friday" and "plans to close" lie ahead; "was told to close on Friday" may lie behind. */
    private static Direction ofInfinitive(Sentence sentence, int at, boolean past) {
        if (past) {
            return Direction.PAST;
        }
        int governor = sentence.token(at).head();
        if (governor < 0 || sentence.token(at).plainRelation().equals("conj")) {
            return Direction.FUTURE;
        }
        boolean behind = sentence.token(governor).pennTag().equals("VBD")
                || auxiliaries(sentence, governor).stream()
                        .anyMatch(a -> a.pennTag().equals("VBD"));
        return behind && !PLANNED.contains(lemma(sentence.token(governor))) ? Direction.OPEN : Direction.FUTURE;
    }

    private static boolean isPresent(List<Token> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(a -> a.pennTag().equals("VBZ") || a.pennTag().equals("VBP"));
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

    private static List<String> lemmas(List<Token> words) {
        return words.stream().map(Tense::lemma).toList();
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static String form(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
