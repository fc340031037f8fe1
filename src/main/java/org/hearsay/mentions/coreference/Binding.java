package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What the grammar of a sentence says about whether two of its parts can mean the same. */
final class Binding {
    private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "obl");
    private static final Set<String> NOMINAL = Set.of("appos", "nmod", "compound", "flat");
    private static final int HIGHEST = 4;
    private static final int CLAUSES = 3;

    private final Discourse discourse;

    Binding(Discourse discourse) {
        this.discourse = discourse;
    }

    /** {@return features of the chain as antecedent, from its references in the anaphor's sentence} */
    List<String> features(Anaphor anaphor, Chain chain) {
        Reference own = anaphor.reference();
        List<String> features = new ArrayList<>();
        for (Reference reference : chain.references(own.sentence(), own.sentence())) {
            if (!reference.equals(own)) {
                addPair(features, own, reference);
            }
        }
        addSubjects(features, own, token -> discourse.refersTo(chain, own.sentence(), token));
        return features.stream().distinct().toList();
    }

    /** {@return features of a noun as antecedent} */
    List<String> features(Anaphor anaphor, Reference noun) {
        Reference own = anaphor.reference();
        List<String> features = new ArrayList<>();
        if (noun.sentence() == own.sentence()) {
            addPair(features, own, noun);
            addSubjects(features, own, token -> noun.head() == token);
        }
        return features;
    }

    private void addPair(List<String> features, Reference own, Reference other) {
        Token token = discourse.head(own);
        Token otherToken = discourse.head(other);
        boolean core = CORE.contains(token.plainRelation()) && CORE.contains(otherToken.plainRelation());
        if (core && token.head() == otherToken.head()) {
            features.add("beside it");
        }
        if (otherToken.head() == own.head()) {
            features.add("part of it as " + otherToken.relation());
        }
        if (token.head() == other.head()) {
            features.add("part of that as " + token.relation());
        }
    }

    /** Whether it is the subject of the clause that the anaphor stands in, and of the clauses around that. */
    private void addSubjects(List<String> features, Reference own, IntPredicate isIt) {
        Sentence sentence = discourse.sentence(own.sentence());
        int at = own.head();
        int level = 0;
        for (int steps = 0; steps < sentence.size() && at >= 0 && level < CLAUSES; steps++) {
            for (int child : sentence.dependentsOf(at)) {
                boolean subject = sentence.token(child).plainRelation().equals("nsubj");
                if (subject && !discourse.isAbove(own.sentence(), child, own.head())) {
                    features.add("subject of clause " + level + (isIt.test(child) ? " is it" : " is another"));
                    level++;
                }
            }
            at = sentence.token(at).head();
        }
    }

    /** {@return whether two words are parts of one phrase of nouns: "Jane Roe, chief executive of Larch"} */
    boolean inOnePhrase(int sentence, int first, int second) {
        Set<Integer> above = phraseAbove(sentence, first);
        return phraseAbove(sentence, second).stream().anyMatch(above::contains);
    }

    private Set<Integer> phraseAbove(int sentence, int start) {
        Set<Integer> above = new HashSet<>();
        int at = start;
        for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
            above.add(at);
            Token token = discourse.token(sentence, at);
            at = NOMINAL.contains(token.plainRelation()) ? token.head() : -1;
        }
        return above;
    }
}
