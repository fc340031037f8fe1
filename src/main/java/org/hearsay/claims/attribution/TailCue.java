package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claims.candidates.Participant;
import org.hearsay.claims.candidates.SentenceContext;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Token;

/**
 * "…, Acme News reported on Tuesday." A comma, who speaks, the verb, and at most a date close many sentences of news;
 * all before the comma is theirs, whatever the parser made of it.
 */
final class TailCue {
    private static final int LONGEST_TAIL = 7;
    private static final int LONGEST_SPEAKER = 6;
    private static final Set<String> TAIL_TAGS =
            Set.of("PUNCT", "ADP", "PROPN", "NUM", "NOUN", "ADV", "DET", "ADJ", "PART");

    private TailCue() {}

    /** {@return whether the verb closes its sentence in that way; then its saying is added} */
    static boolean read(SentenceContext context, int verb, List<Saying> sayings) {
        Tree tree = context.tree();
        int speaker = speakerBefore(context, verb);
        if (speaker == Tree.NONE || !endsSentence(tree, verb)) {
            return false;
        }
        int comma = commaBefore(tree, speaker);
        if (comma < 3) {
            return false;
        }
        BitSet content = new BitSet();
        content.set(0, comma);
        BitSet phrase = new BitSet();
        phrase.set(comma + 1, verb);
        sayings.add(new Saying(
                verb, Cue.REPORT, List.of(speaker), Words.trimmed(tree, phrase), Words.trimmed(tree, content)));
        return true;
    }

    /** The head of the mention that ends right before the verb. */
    private static int speakerBefore(SentenceContext context, int verb) {
        for (Participant participant : context.participants()) {
            if (participant.endToken() == verb) {
                return participant.headToken();
            }
        }
        return Tree.NONE;
    }

    private static boolean endsSentence(Tree tree, int verb) {
        if (tree.size() - verb > LONGEST_TAIL || !tree.token(verb).pennTag().matches("VBD|VBZ|VBP")) {
            return false;
        }
        for (int i = verb + 1; i < tree.size(); i++) {
            if (!TAIL_TAGS.contains(tree.token(i).tag())) {
                return false;
            }
        }
        return true;
    }

    private static int commaBefore(Tree tree, int speaker) {
        for (int i = speaker - 1; i >= Math.max(0, speaker - LONGEST_SPEAKER); i--) {
            Token token = tree.token(i);
            if (token.text().equals(",")
                    || token.text().equals("”")
                    || token.text().equals("\"")) {
                return i;
            }
            boolean clausal = token.tag().equals("VERB") || token.tag().equals("SCONJ");
            boolean link = token.text().toLowerCase(Locale.ROOT).equals("and");
            if (clausal || link) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }
}
