package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/** Words with their speaker beside them and no verb: "“Never again.” — Jane Roe", "ROE: I never said that." */
final class SignedWords {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "―", "-");
    private static final Set<String> CLOSING = Set.of("”", "\"", "''", "“");
    private static final Set<String> SURVEYS = Set.of("poll", "report", "study", "survey");
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_CONTENT = 3;

    private SignedWords() {}

    /** Adds the saying of a sentence that is signed, or begins with who speaks. */
    static void read(SentenceContext context, List<Saying> sayings) {
        signature(context, sayings);
        label(context, sayings);
    }

    private static void signature(SentenceContext context, List<Saying> sayings) {
        Tree tree = context.tree();
        for (int dash = Math.max(0, tree.size() - LONGEST_NAME); dash + 1 < tree.size(); dash++) {
            boolean after = dash == 0 || CLOSING.contains(tree.token(dash - 1).text());
            if (after && DASHES.contains(tree.token(dash).text()) && isName(tree, dash + 1)) {
                BitSet content = new BitSet();
                content.set(0, dash);
                add(context, dash, dash + 1, tree.size(), Words.trimmed(tree, content), sayings);
                return;
            }
        }
    }

    private static boolean isName(Tree tree, int first) {
        for (int i = first; i < tree.size(); i++) {
            String tag = tree.token(i).tag();
            if (!tag.equals("PROPN")
                    && !(i > first && (tag.equals("PUNCT") || tag.equals("NOUN") || tag.equals("ADJ")))) {
                return false;
            }
        }
        return true;
    }

    private static void label(SentenceContext context, List<Saying> sayings) {
        Tree tree = context.tree();
        int first = tree.size() > 0 && CLOSING.contains(tree.token(0).text()) ? 1 : 0;
        for (int colon = first + 1; colon + SHORTEST_CONTENT < tree.size() && colon <= first + 4; colon++) {
            if (tree.token(colon).text().equals(":") && speaks(context, first, colon)) {
                BitSet content = new BitSet();
                content.set(colon + 1, tree.size());
                add(context, colon, first, colon, Words.trimmed(tree, content), sayings);
                return;
            }
        }
    }

    /** A person's name, a surname in capitals as in transcripts, or a survey. */
    private static boolean speaks(SentenceContext context, int first, int end) {
        Tree tree = context.tree();
        if (end == first + 1) {
            Token word = tree.token(first);
            boolean capitals = word.text().length() > 3
                    && word.text().equals(word.text().toUpperCase(Locale.ROOT))
                    && word.text().chars().allMatch(Character::isLetter);
            if (capitals || SURVEYS.contains(tree.lemma(first))) {
                return true;
            }
        }
        return context.participants().stream()
                .anyMatch(participant -> participant.firstToken() == first
                        && participant.endToken() == end
                        && participant.kind() == MentionKind.NAME
                        && participant.type() == EntityType.PERSON);
    }

    private static void add(
            SentenceContext context, int cue, int first, int end, BitSet content, List<Saying> sayings) {
        BitSet phrase = new BitSet();
        phrase.set(first, end);
        int head = context.participants().stream()
                .filter(participant -> participant.firstToken() >= first && participant.endToken() <= end)
                .map(Participant::headToken)
                .findFirst()
                .orElse(first);
        sayings.add(new Saying(cue, Cue.REPORT, List.of(head), Words.trimmed(context.tree(), phrase), content));
    }
}
