package org.hearsay.claims.candidates;

import java.util.Set;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;

/**
 * The words that connect two participants: "director" in "AEPD director Jane Roe", "developer" in "Acme, the developer
 * of Bolt", "heads" in "Roe, who heads the lab". Each connects by how it relates to one and to the other.
 */
final class BridgeFeatures {
    private static final Set<String> TITLES = Set.of("compound", "flat", "appos", "nmod", "amod");

    private final SentenceContext context;
    private final Trigger trigger;
    private final RelationWords relationWords;

    BridgeFeatures(SentenceContext context, Trigger trigger, RelationWords relationWords) {
        this.context = context;
        this.trigger = trigger;
        this.relationWords = relationWords;
    }

    /** Adds what connects the trigger, an anchor, with {@code other}; or only what is attached to the anchor. */
    void add(FeatureBag bag, Participant other) {
        Tree tree = context.tree();
        boolean connected = false;
        boolean role = false;
        for (int w = 0; w < tree.size(); w++) {
            if (w == trigger.token() || w == other.headToken() || !isContent(tree.token(w))) {
                continue;
            }
            String toAnchor = attachment(w, trigger.token());
            if (toAnchor.isEmpty()) {
                continue;
            }
            boolean known = !relationWords.near(trigger.type(), tree, w, w + 1).isEmpty();
            role |= known;
            String toOther = other.isUnderstood() ? "understood" : attachment(w, other.headToken());
            if (!toOther.isEmpty()) {
                connected |= known;
                bridge(bag, w, known, toAnchor + "/" + toOther);
            }
        }
        bag.addShared("-bridged", Boolean.toString(connected), Boolean.toString(role));
        bag.add("-bridged+type", Boolean.toString(connected), other.type().name());
    }

    private void bridge(FeatureBag bag, int word, boolean known, String way) {
        String lemma = context.tree().lemma(word);
        bag.addShared("-bridge", Boolean.toString(known), way);
        bag.add("-bridge-word", lemma);
        bag.add("-bridge-word+way", lemma, way);
        bag.add("-bridge-tag+way", context.tree().token(word).tag(), way);
    }

    private static boolean isContent(Token token) {
        return token.tag().equals("NOUN")
                || token.tag().equals("VERB")
                || token.tag().equals("PROPN")
                || token.tag().equals("ADJ");
    }

    /** How a word relates to a participant's head: as predicate or possessed noun, apposition, or title before it. */
    private String attachment(int word, int head) {
        String function = context.functions().of(word, head);
        if (!function.equals(Functions.NO_FUNCTION)) {
            return function;
        }
        Tree tree = context.tree();
        if (tree.headOf(word) == head && TITLES.contains(tree.token(word).plainRelation())) {
            return word < head ? "title" : "appositive";
        }
        return Functions.NO_FUNCTION;
    }
}
