package org.hearsay.mentions.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.NounClasses;

/**
 * Links a description to the name it stands beside: "Pierside, its coding tool", "its coding tool, Pierside", "Pierside
 * is a coding tool", "an age gate called Birthday Gate".
 */
final class AppositionSieve {
    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "nicknamed", "branded");

    private final Discourse discourse;
    private final NounClasses nouns;

    AppositionSieve(Discourse discourse, NounClasses nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /** {@return the chain of the name that the description describes} */
    Optional<Chain> nameOf(Anaphor description) {
        if (description.isPronoun() || description.plural()) {
            return Optional.empty();
        }
        return behindName(description)
                .or(() -> beforeName(description))
                .or(() -> predicate(description))
                .filter(chain -> describes(description, chain));
    }

    /** {@return the chain whose name directly follows the description as in "the coding tool Pierside"} */
    Optional<Chain> titleOf(Anaphor description) {
        Reference reference = description.reference();
        return discourse
                .nameAt(reference.sentence(), reference.end())
                .filter(chain -> !description.isPronoun() && describes(description, chain));
    }

    /** {@return the chain whose name directly precedes the noun as in "the Pierside platform"} */
    Optional<Chain> headOf(Anaphor description) {
        Reference reference = description.reference();
        if (reference.first() != reference.head() || description.isPronoun()) {
            return Optional.empty();
        }
        return discourse
                .nameAt(reference.sentence(), reference.first() - 1)
                .filter(chain -> describes(description, chain) && !Relations.isRelational(description.noun()));
    }

    private Optional<Chain> behindName(Anaphor description) {
        Reference reference = description.reference();
        Token head = discourse.token(reference.sentence(), reference.head());
        if (head.plainRelation().equals("appos")) {
            Optional<Chain> governor = discourse.nameAt(reference.sentence(), head.head());
            if (governor.isPresent()) {
                return governor;
            }
        }
        int start = reference.first();
        String before = word(reference.sentence(), start - 1);
        boolean possessive = tag(reference.sentence(), start - 1).equals("PRP$");
        int comma = possessive ? start - 2 : start - 1;
        boolean beside = word(reference.sentence(), comma).equals(",")
                && !head.plainRelation().equals("conj")
                && !head.plainRelation().equals("nsubj")
                && (possessive || !description.determiner().equals("bare") || before.equals(","));
        return beside && closes(reference) ? discourse.nameAt(reference.sentence(), comma - 1) : Optional.empty();
    }

    private Optional<Chain> beforeName(Anaphor description) {
        Reference reference = description.reference();
        int sentence = reference.sentence();
        int next = reference.end();
        if (NAMING.contains(word(sentence, next))) {
            return discourse.nameAt(sentence, next + 1);
        }
        if (!word(sentence, next).equals(",")) {
            return Optional.empty();
        }
        if (NAMING.contains(word(sentence, next + 1))) {
            return discourse.nameAt(sentence, next + 2);
        }
        Optional<Chain> name = discourse.nameAt(sentence, next + 1);
        if (name.isEmpty() || description.determiner().equals("bare")) {
            return Optional.empty();
        }
        int i = next + 1;
        while (discourse.isName(sentence, i)) {
            if (discourse.token(sentence, i).plainRelation().equals("appos")
                    && discourse.token(sentence, i).head() == reference.head()) {
                return name;
            }
            i++;
        }
        return Optional.empty();
    }

    private Optional<Chain> predicate(Anaphor description) {
        Reference reference = description.reference();
        Sentence sentence = discourse.sentence(reference.sentence());
        List<Integer> dependents = sentence.dependentsOf(reference.head());
        boolean plainCopula = dependents.stream()
                        .anyMatch(i -> sentence.token(i).plainRelation().equals("cop"))
                && dependents.stream().noneMatch(i -> isHedge(sentence.token(i)));
        if (!plainCopula || description.determiner().equals("bare")) {
            return Optional.empty();
        }
        return dependents.stream()
                .filter(i -> sentence.token(i).plainRelation().equals("nsubj"))
                .flatMap(i -> discourse.nameAt(reference.sentence(), i).stream())
                .findFirst();
    }

    private static boolean isHedge(Token token) {
        return token.lemma().equals("not")
                || token.pennTag().equals("MD")
                || token.lemma().equals("n't");
    }

    private boolean describes(Anaphor description, Chain chain) {
        return nouns.describes(description.noun(), chain.type())
                && (chain.type() != EntityType.PLACE || description.place().isEmpty());
    }

    private boolean closes(Reference reference) {
        String next = word(reference.sentence(), reference.end());
        String tag = tag(reference.sentence(), reference.end());
        return !tag.equals("POS") && !tag.startsWith("V") && !tag.equals("MD") && !next.equals("and");
    }

    private String word(int sentence, int index) {
        boolean inside = index >= 0 && index < discourse.sentence(sentence).size();
        return inside ? discourse.token(sentence, index).text() : "";
    }

    private String tag(int sentence, int index) {
        boolean inside = index >= 0 && index < discourse.sentence(sentence).size();
        return inside ? discourse.token(sentence, index).pennTag() : "";
    }
}
