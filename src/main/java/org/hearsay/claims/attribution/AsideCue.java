package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;
import org.hearsay.mentions.MentionKind;

/**
 * "…, Acme News reported on Tuesday." "The ban, the ministry says, will stay." "…”, said Jane Roe." Who speaks and the
 * verb stand aside, set off by commas, quotation marks or dashes, at the end of a sentence or within it; what they
 * interrupt is theirs, whatever the parser made of it.
 */
final class AsideCue {
    private static final int LONGEST_TAIL = 12;
    private static final int LONGEST_SPEAKER = 24;
    private static final int SHORTEST_CONTENT = 3;
    private static final Set<String> SET_OFF = Set.of(",", "”", "\"", "''", "’", "—", "–", "--", "-", "―");
    private static final Set<String> QUOTES = Set.of("“", "\"", "``", "''", "”", "‘");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> PHRASAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "X", "SYM");
    private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NUM");
    private static final Set<String> LINKING = Set.of("which", "who", "that", "whom", "whose", "what", "there", "it");
    private static final Set<String> LINKS = Set.of("so", "as");
    private static final Set<String> SUBORDINATE =
            Set.of("while", "when", "as", "after", "before", "if", "although", "though", "because", "since", "until");

    private final SentenceContext context;
    private final Tree tree;
    private final int verb;

    private AsideCue(SentenceContext context, int verb) {
        this.context = context;
        this.tree = context.tree();
        this.verb = verb;
    }

    /** {@return whether the verb stands aside in that way; then its saying is added} */
    static boolean read(SentenceContext context, int verb, Cue cue, List<Saying> sayings) {
        AsideCue aside = new AsideCue(context, verb);
        if (!aside.isFinite()) {
            return false;
        }
        int speaker = aside.named(aside.speakerBefore());
        int first = speaker == Tree.NONE ? 0 : aside.withLink(aside.withDescription(aside.firstOf(speaker)));
        if (!aside.isSetOff(first - 1)) {
            speaker = aside.speakerBehind();
            first = verb;
        }
        if (speaker == Tree.NONE) {
            return false;
        }
        if (first < verb && aside.hasTopic(first)) {
            return false;
        }
        int last = aside.lastOf(Math.max(verb, speaker));
        if (last == Tree.NONE) {
            return false;
        }
        BitSet content = aside.content(first, last);
        if (content.cardinality() < SHORTEST_CONTENT) {
            return false;
        }
        sayings.add(new Saying(
                verb, cue, Speakers.conjuncts(context.tree(), speaker), aside.phrase(speaker, first), content));
        return true;
    }

    /** A finite verb, a participle with "has" or "had", or what the tagger took for a noun behind a name. */
    private boolean isFinite() {
        String tag = tree.token(verb).pennTag();
        if (tag.equals("VBN")) {
            return verb > 0 && tree.lemma(verb - 1).equals("have");
        }
        if (tag.equals("NNS")) {
            return verb > 0 && tree.token(verb - 1).tag().equals("PROPN");
        }
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** "…, she noted the gap": what the verb tells stands behind it, unless a quotation stands before. */
    private boolean hasTopic(int first) {
        if (isQuote(first - 1) || isQuote(first - 2) || CueWords.ADDRESSING.contains(tree.lemma(verb))) {
            return false;
        }
        int topic = tree.dependent(verb, "obj");
        return tree.has(verb, "nsubj") && topic > verb && !isDated(topic) && !isSetOffBetween(verb, topic);
    }

    private boolean isSetOffBetween(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> tree.token(i).tag().equals("PUNCT"));
    }

    private boolean isDated(int token) {
        return context.dates().stream().anyMatch(date -> date.firstToken() <= token && token < date.endToken());
    }

    /** Whom the parser takes for the subject, or the mention or noun right before the verb. */
    private int speakerBefore() {
        int at = wordBefore();
        int subject = tree.dependent(verb, "nsubj");
        boolean near = subject != Tree.NONE && subject <= at && verb - subject <= LONGEST_SPEAKER;
        if (near && !context.quotation().covers(subject) && isSetOff(firstOf(subject) - 1)) {
            return subject;
        }
        int described = describedBefore(at);
        if (described != Tree.NONE) {
            return described;
        }
        boolean apposition = at > 0 && tree.token(at).text().equals(",");
        for (Participant participant : context.participants()) {
            if (participant.endToken() == (apposition ? at : at + 1)) {
                return headOf(participant);
            }
        }
        return at >= 0 && NOMINAL.contains(tree.token(at).tag()) ? at : Tree.NONE;
    }

    /** The last word before the verb, auxiliaries and adverbs left out. */
    private int wordBefore() {
        int at = verb - 1;
        while (at > 0
                && (tree.token(at).tag().equals("AUX") || tree.token(at).tag().equals("ADV"))) {
            at--;
        }
        return at;
    }

    /** "…, two people close to the talks said": the noun that a set-off phrase begins with, whatever describes it. */
    private int describedBefore(int last) {
        int first = last + 1;
        while (first > 0 && verb - first <= LONGEST_SPEAKER && !isSetOff(first - 1)) {
            first--;
            if (!isPartOfDescription(first)) {
                return Tree.NONE;
            }
        }
        int noun = first;
        while (noun < last && BEFORE_NOUN.contains(tree.token(noun).tag())) {
            noun++;
        }
        while (noun < last && tree.token(noun + 1).tag().equals("NOUN")) {
            noun++;
        }
        boolean described = tree.token(noun).tag().equals("NOUN") && noun < last && isSetOff(first - 1);
        return described && opensDescription(noun + 1) ? noun : Tree.NONE;
    }

    private boolean opensDescription(int token) {
        String tag = tree.token(token).tag();
        return tag.equals("ADP")
                || tag.equals("ADJ")
                || tree.token(token).pennTag().equals("VBN");
    }

    private boolean isPartOfDescription(int token) {
        String tag = tree.token(token).tag();
        return PHRASAL.contains(tag)
                || tag.equals("ADP")
                || tree.token(token).pennTag().equals("VBN");
    }

    private boolean isDate(int token) {
        return context.dates().stream().anyMatch(date -> date.firstToken() == token);
    }

    /** "a judge in Denver" ends in a place, and the judge speaks. */
    private int headOf(Participant participant) {
        int before = participant.firstToken() - 1;
        boolean within = before > 0 && tree.token(before).tag().equals("ADP");
        return within && NOMINAL.contains(tree.token(before - 1).tag()) ? before - 1 : participant.headToken();
    }

    /** "…, announced the board": right behind the verb, which follows the comma. */
    private int speakerBehind() {
        if (verb == 0 || !isSetOff(verb - 1) || verb + 1 >= tree.size() || isDate(verb + 1)) {
            return Tree.NONE;
        }
        int given = tree.dependent(verb, "nsubj");
        boolean spoken =
                given != Tree.NONE && given < verb && !context.quotation().covers(given) && !isNamedWithin(verb + 1);
        if (spoken || (!hasPredicate(0, verb) && !isQuote(verb - 1) && !isQuote(verb - 2))) {
            return Tree.NONE;
        }
        for (Participant participant : context.participants()) {
            if (participant.firstToken() == verb + 1
                    || (participant.firstToken() == verb + 2
                            && tree.token(verb + 1).tag().equals("DET"))) {
                return possessed(participant);
            }
        }
        int subject = tree.dependent(verb, "nsubj");
        if (subject > verb) {
            return subject;
        }
        int at = verb + 1;
        while (at < tree.size() && PHRASAL.contains(tree.token(at).tag())) {
            at++;
        }
        return NOMINAL.contains(tree.token(at - 1).tag()) && at - 1 > verb ? at - 1 : Tree.NONE;
    }

    /** "says Acme's Jane Roe": she says it. */
    private int possessed(Participant owner) {
        if (owner.endToken() < tree.size()
                && tree.lemma(owner.endToken()).endsWith("s")
                && tree.token(owner.endToken()).tag().equals("PART")) {
            for (Participant participant : context.participants()) {
                if (participant.firstToken() == owner.endToken() + 1) {
                    return participant.headToken();
                }
            }
        }
        return owner.headToken();
    }

    /** "The cut, says Jane Roe, is small": a name that another comma follows. */
    private boolean isNamedWithin(int from) {
        return context.participants().stream()
                .anyMatch(participant -> participant.kind() == MentionKind.NAME
                        && participant.firstToken() >= from
                        && participant.firstToken() <= from + 2
                        && participant.endToken() + 1 < tree.size()
                        && tree.token(participant.endToken()).text().equals(","));
    }

    /** The first word of the noun phrase of a speaker; nothing if a pronoun links it to what stands before. */
    private int firstOf(int speaker) {
        if (LINKING.contains(word(speaker))) {
            return 0;
        }
        int first = speaker;
        for (Participant participant : context.participants()) {
            boolean within = participant.firstToken() <= speaker && speaker < participant.endToken();
            first = within ? Math.min(first, participant.firstToken()) : first;
        }
        return startOfPhrase(first);
    }

    private int startOfPhrase(int from) {
        int first = from;
        while (first > 0
                && (PHRASAL.contains(tree.token(first - 1).tag())
                        || tree.token(first - 1).is("nmod:poss"))
                && !context.quotation().covers(first - 1)) {
            first--;
        }
        return first;
    }

    /** "…, Jane Roe, its chairwoman, said": the name before a description. */
    private int named(int speaker) {
        int comma = speaker == Tree.NONE ? 0 : firstOf(speaker) - 1;
        return context.participants().stream()
                .filter(participant -> participant.kind() == MentionKind.NAME
                        && participant.endToken() == comma
                        && isSetOff(comma)
                        && isSetOff(participant.firstToken() - 1))
                .map(Participant::headToken)
                .findFirst()
                .orElse(speaker);
    }

    /** "…, the minister, Jane Roe, said": the name stands beside a description. */
    private int withDescription(int first) {
        if (first < 2 || !tree.token(first - 1).text().equals(",")) {
            return first;
        }
        int start = startOfPhrase(first - 1);
        boolean described =
                start < first - 1 && NOMINAL.contains(tree.token(first - 2).tag());
        boolean determined = tree.token(start).tag().equals("DET");
        return described && determined && start > 0 && isSetOff(start - 1) ? start : first;
    }

    /** "…, so the company says", "…, as Acme News reported" */
    private int withLink(int first) {
        return first > 0 && LINKS.contains(word(first - 1)) ? first - 1 : first;
    }

    private boolean isSetOff(int token) {
        return token >= 0 && SET_OFF.contains(tree.token(token).text());
    }

    /** The last word of the aside: up to the next comma or mark; nothing if a clause follows the verb. */
    private int lastOf(int from) {
        int at = from + 1;
        while (at < tree.size() && at - from <= LONGEST_TAIL) {
            Token token = tree.token(at);
            if (token.text().equals(":")) {
                return Tree.NONE;
            }
            boolean ends = token.tag().equals("PUNCT") && !token.text().equals("-");
            if (ends) {
                return at - 1;
            }
            if (isClausal(token)) {
                return Tree.NONE;
            }
            at++;
        }
        return at == tree.size() ? at - 1 : Tree.NONE;
    }

    private static boolean isClausal(Token token) {
        return switch (token.tag()) {
            case "VERB", "AUX", "SCONJ", "CCONJ" -> true;
            default -> false;
        };
    }

    /** What stands before the aside; behind it too, if the clause goes on there. */
    private BitSet content(int first, int last) {
        BitSet content = new BitSet();
        content.set(0, first - 1);
        if (content.isEmpty() || (!goesOn(last) && isSubordinate(first - 1))) {
            return new BitSet();
        }
        if (!hasPredicate(0, first - 1) || isQuote(last + 1) || isQuote(last + 2)) {
            content.set(Math.min(last + 1, tree.size()), tree.size());
        }
        return Words.trimmed(tree, content);
    }

    /** "After X did Y, Acme News reported": no clause of its own; but "After Y, X did Z, Acme News reported" is one. */
    private boolean isSubordinate(int end) {
        int comma = 0;
        while (comma < end && !tree.token(comma).text().equals(",")) {
            comma++;
        }
        return SUBORDINATE.contains(word(0)) && !hasPredicate(comma, end);
    }

    private boolean goesOn(int last) {
        return last + 2 < tree.size();
    }

    private boolean isQuote(int token) {
        return token >= 0
                && token < tree.size()
                && QUOTES.contains(tree.token(token).text());
    }

    private boolean hasPredicate(int from, int end) {
        for (int i = from; i < end; i++) {
            String tag = tree.token(i).pennTag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private BitSet phrase(int speaker, int first) {
        BitSet phrase = Words.nounPhrase(tree, speaker);
        if (speaker < verb) {
            phrase.clear(0, first);
            boolean described = describedBefore(wordBefore()) == speaker;
            phrase.set(first, (described ? wordBefore() : speaker) + 1);
            phrase.clear(verb, tree.size());
        } else {
            phrase.clear(0, verb + 1);
        }
        context.dates().stream()
                .filter(date -> date.firstToken() > speaker + 1)
                .forEach(date -> phrase.clear(date.firstToken() - 1, tree.size()));
        return Words.trimmed(tree, phrase);
    }

    private String word(int token) {
        return tree.token(token).text().toLowerCase(Locale.ROOT);
    }
}
