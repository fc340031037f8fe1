package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.names.NounClasses;

/**
 * Things without a name that a pronoun may mean: "a patch" in "Larch released a patch and told users to install it".
 */
final class Bystanders {
    private static final int MOST = 5;
    private static final Set<String> ROLES = Set.of(
            "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "parataxis", "ccomp", "advcl", "acl");

    private final Discourse discourse;
    private final NounClasses nouns;
    private final Binding binding;

    Bystanders(Discourse discourse, NounClasses nouns, Binding binding) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.binding = binding;
    }

    /** {@return the nouns before a pronoun that agree with it and belong to no chain, nearest first} */
    List<Reference> before(Anaphor anaphor, Collection<Chain> chains) {
        if (!anaphor.isThing() && !anaphor.isSeveral()) {
            return List.of();
        }
        Reference own = anaphor.reference();
        List<Reference> found = new ArrayList<>();
        for (int s = own.sentence(); s >= Math.max(0, own.sentence() - 1); s--) {
            int end = s == own.sentence() ? own.first() : discourse.sentence(s).size();
            for (int i = end - 1; i >= 0 && found.size() < MOST; i--) {
                if (agrees(anaphor, s, i) && !isTaken(chains, s, i)) {
                    found.add(new Reference(s, i, i + 1, i, MentionKind.NOMINAL));
                }
            }
        }
        return found;
    }

    private boolean agrees(Anaphor anaphor, int s, int i) {
        Token token = discourse.token(s, i);
        return token.pennTag().equals(anaphor.plural() ? "NNS" : "NN")
                && !discourse.isName(s, i)
                && ROLES.contains(token.plainRelation());
    }

    private static boolean isTaken(Collection<Chain> chains, int s, int i) {
        return chains.stream()
                .flatMap(chain -> chain.references(s, s).stream())
                .anyMatch(reference -> reference.first() <= i && i < reference.end());
    }

    /**
     * {@return what speaks for and against a noun}
     *
     * @param rank how many of them stand nearer
     */
    List<String> features(Anaphor anaphor, Reference noun, int rank) {
        List<String> features = new ArrayList<>();
        Reference own = anaphor.reference();
        String kind = "bystander " + anaphor.noun();
        String near = noun.sentence() == own.sentence() ? "here" : "before";
        String place = discourse.place(own);
        String nounPlace = discourse.place(noun) + near;
        String lemma = discourse.head(noun).lemma();
        features.add(kind);
        features.add(kind + near + rank);
        features.add(kind + place + nounPlace);
        features.add("bystander" + place + nounPlace);
        features.add("bystander" + nounPlace + rank);
        features.add("bystander is " + lemma);
        features.add("bystander before " + discourse.governor(own) + place);
        features.add("bystander speech " + Quotation.isSpeech(discourse.governor(own)) + place);
        nouns.of(lemma).forEach(name -> features.add("bystander" + place + " for " + name));
        features.add("bystander new " + isNew(noun) + near);
        for (String feature : binding.features(anaphor, noun)) {
            features.add("bystander " + feature);
            features.add("bystander " + place + feature);
        }
        if (own.sentence() == noun.sentence()) {
            features.add("bystander gap " + Math.min(10, own.first() - noun.end()) / 2);
        }
        return features;
    }

    private boolean isNew(Reference noun) {
        return discourse.sentence(noun.sentence()).dependentsOf(noun.head()).stream()
                .anyMatch(i -> discourse.token(noun.sentence(), i).lemma().equals("a"));
    }
}
