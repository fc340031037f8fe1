package org.hearsay.claims.candidates;

import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.language.Token;

/**
 * What speaks for and against a wording being a claim at all: its form, its surroundings, who is there to take part.
 */
final class TriggerFeatures {
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should");

    private TriggerFeatures() {}

    static long[] of(FeatureContext context, Trigger trigger) {
        FeatureBag bag = new FeatureBag(trigger.type());
        Tree tree = context.tree();
        Token token = tree.token(trigger.token());
        bag.addShared("bias", trigger.isWording() ? "word" : "anchor");
        bag.addShared("words", Integer.toString(Math.min(3, trigger.words().size())));
        bag.add("wording", trigger.wording());
        bag.addShared("form", token.pennTag(), tree.isPassive(trigger.token()) ? "passive" : "active");
        bag.add("wording+form", trigger.wording(), token.pennTag());
        String cluster = context.words().cluster(trigger.token());
        bag.add("cluster", cluster);
        bag.add("cluster+form", cluster, token.pennTag());
        bag.add("cluster+relation", cluster, token.relation());
        String fine = context.words().fineCluster(trigger.token());
        bag.add("fine", fine);
        bag.add("fine+form", fine, token.pennTag());
        bag.add("fine+relation", fine, token.relation());
        governors(bag, context, trigger);
        dependents(bag, context, trigger);
        neighbours(bag, context, trigger);
        bag.addShared("line", context.sentence().sentence().form().name());
        bag.addShared(
                "question", Boolean.toString(tree.token(tree.size() - 1).text().equals("?")));
        for (Participant participant : context.sentence().participants()) {
            bag.add("present", participant.type().name());
        }
        new AttributionFeatures(context.sayings(), trigger).addForTrigger(bag);
        return bag.codes();
    }

    private static void governors(FeatureBag bag, FeatureContext context, Trigger trigger) {
        Tree tree = context.tree();
        FeatureWords words = context.words();
        Token token = tree.token(trigger.token());
        bag.addShared("relation", token.relation());
        bag.add("wording+relation", trigger.wording(), token.relation());
        int head = token.head();
        String above = head == Tree.NONE ? "ROOT" : tree.lemma(head);
        bag.add("governor", above);
        bag.addShared("governor+relation", above, token.plainRelation());
        bag.add("wording+governor", trigger.wording(), above);
        String aboveCluster = head == Tree.NONE ? "ROOT" : words.cluster(head);
        bag.add("governor-cluster", aboveCluster, token.plainRelation());
        if (head != Tree.NONE) {
            bag.add("governor-fine", words.fineCluster(head), token.plainRelation());
            bag.add("fine+governor-fine", words.fineCluster(trigger.token()), words.fineCluster(head));
        }
        bag.add("cluster+governor-cluster", words.cluster(trigger.token()), aboveCluster);
        int at = trigger.token();
        for (int steps = 0; steps < 4 && at != Tree.NONE; steps++) {
            for (int d : tree.dependentsOf(at)) {
                mood(bag, tree, d, steps == 0 ? "own" : "above");
            }
            at = tree.headOf(at);
        }
    }

    private static void mood(FeatureBag bag, Tree tree, int word, String where) {
        String lemma = tree.lemma(word);
        Token token = tree.token(word);
        if (token.is("mark") && CONDITIONS.contains(lemma)) {
            bag.addShared("condition", where, lemma);
        } else if (token.tag().equals("AUX") && token.pennTag().equals("MD")) {
            bag.addShared("modal", where, lemma);
        } else if (lemma.equals("not") || lemma.equals("never") || lemma.equals("no") || lemma.equals("nobody")) {
            bag.addShared("negation", where, lemma);
        }
    }

    private static void dependents(FeatureBag bag, FeatureContext context, Trigger trigger) {
        Tree tree = context.tree();
        FeatureWords words = context.words();
        for (int d : tree.dependentsOf(trigger.token())) {
            Token token = tree.token(d);
            bag.add("has", token.relation());
            bag.add("wording+has", trigger.wording(), token.plainRelation());
            if (token.tag().equals("NOUN") || token.tag().equals("VERB") || token.is("compound:prt")) {
                bag.add("dependent", token.plainRelation(), tree.lemma(d));
                bag.add("wording+dependent", trigger.wording(), token.plainRelation(), tree.lemma(d));
                bag.add("dependent-cluster", token.plainRelation(), words.cluster(d));
                bag.add("dependent-fine", token.plainRelation(), words.fineCluster(d));
                bag.add(
                        "cluster+dependent-cluster",
                        words.cluster(trigger.token()),
                        token.plainRelation(),
                        words.cluster(d));
                bag.add("wording+dependent-cluster", trigger.wording(), token.plainRelation(), words.cluster(d));
            }
            String preposition = tree.caseOf(d);
            if (!preposition.isEmpty()) {
                bag.add("preposition", preposition);
                bag.add("wording+preposition", trigger.wording(), preposition);
            }
        }
    }

    private static void neighbours(FeatureBag bag, FeatureContext context, Trigger trigger) {
        Tree tree = context.tree();
        FeatureWords words = context.words();
        int first = trigger.words().get(0);
        int last = trigger.words().get(trigger.words().size() - 1);
        bag.add("before", words.word(first - 1));
        bag.add("after", words.word(last + 1));
        bag.add("before-cluster", words.cluster(first - 1));
        bag.add("after-cluster", words.cluster(last + 1));
        bag.add("wording+before", trigger.wording(), words.word(first - 1));
        bag.add("wording+after", trigger.wording(), words.word(last + 1));
        for (int i = Math.max(0, first - 4); i < Math.min(tree.size(), last + 5); i++) {
            String tag = tree.token(i).tag();
            if (tag.equals("NOUN") || tag.equals("VERB") || tag.equals("ADJ")) {
                bag.add("near", tree.lemma(i));
                bag.add("near-cluster", words.cluster(i));
                bag.add("near-fine", words.fineCluster(i));
            }
        }
    }
}
