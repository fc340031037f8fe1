package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NounClasses;

/**
 * Reads an article from its first word to its last, and adds each description and pronoun to the chain it belongs to,
 * by the sieves in their order. One use, one thread.
 */
final class ChainReader {
    private final Discourse discourse;
    private final List<Chain> chains;
    private final Antecedents antecedents;
    private final AnaphorFinder finder;
    private final AppositionSieve appositions;
    private final PartySieve parties;
    private final Candidates candidates;

    private final Map<String, Chain> partiesByName = new HashMap<>();

    ChainReader(
            List<Sentence> sentences,
            List<Chain> names,
            NounClasses nouns,
            KnownNameIndex known,
            Antecedents antecedents) {
        this.discourse = new Discourse(sentences, names);
        this.chains = new ArrayList<>(names);
        this.antecedents = antecedents;
        this.finder = new AnaphorFinder(discourse, nouns);
        this.appositions = new AppositionSieve(discourse, nouns);
        this.parties = new PartySieve(discourse, nouns);
        this.candidates =
                new Candidates(new AntecedentFeatures(discourse, nouns, known), new Agreement(discourse, nouns));
    }

    /** {@return all chains: those of names, then those of unnamed parties} */
    List<Chain> read() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            readSentence(s);
        }
        return chains;
    }

    private void readSentence(int s) {
        Map<Integer, Anaphor> anaphors = new TreeMap<>();
        finder.in(s).forEach(anaphor -> anaphors.put(anaphor.reference().head(), anaphor));
        Map<Integer, Chain> chainAt = new HashMap<>();
        Sentence sentence = discourse.sentence(s);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Chain> name = discourse.nameAt(s, i);
            if (name.isPresent()) {
                chainAt.put(i, name.get());
                if (!name.equals(discourse.nameAt(s, i - 1))) {
                    candidates.mention(name.get(), nameAt(name.get(), s, i));
                }
            } else if (anaphors.containsKey(i)) {
                Anaphor anaphor = anaphors.get(i);
                int at = i;
                settle(anaphor).ifPresent(chain -> chainAt.put(at, chain));
            } else {
                relative(s, i, chainAt);
            }
        }
    }

    private static Reference nameAt(Chain chain, int s, int i) {
        return chain.references(s, s).stream()
                .filter(reference -> reference.first() <= i && i < reference.end())
                .findFirst()
                .orElse(new Reference(s, i, i + 1, i, MentionKind.NAME));
    }

    private void relative(int s, int i, Map<Integer, Chain> chainAt) {
        OptionalInt antecedent = RelativeSieve.antecedent(discourse.sentence(s), i);
        if (antecedent.isPresent() && chainAt.containsKey(antecedent.getAsInt())) {
            Reference reference = new Reference(s, i, i + 1, i, MentionKind.PRONOUN);
            add(chainAt.get(antecedent.getAsInt()), reference);
        }
    }

    private void add(Chain chain, Reference reference) {
        chain.addPronoun(
                reference,
                discourse.token(reference.sentence(), reference.head()).lemma());
    }

    private Optional<Chain> settle(Anaphor anaphor) {
        Optional<Chain> beside = appositions.titleOf(anaphor).or(() -> appositions.headOf(anaphor));
        if (beside.isPresent()) {
            beside.get().describe(anaphor.text(), anaphor.noun());
            beside.get().addPlace(anaphor.place());
            return beside;
        }
        Optional<Chain> chain = appositions.nameOf(anaphor);
        if (chain.isEmpty() && anaphor.isDefinite()) {
            chain = antecedents.choose(candidates, anaphor, ahead(anaphor.reference()));
        }
        if (chain.isEmpty() && parties.isParty(anaphor)) {
            chain = Optional.of(party(anaphor));
        }
        chain.ifPresent(found -> join(found, anaphor));
        return chain;
    }

    private void join(Chain chain, Anaphor anaphor) {
        if (anaphor.isPronoun()) {
            chain.addPronoun(anaphor.reference(), anaphor.noun());
        } else {
            chain.addDescription(anaphor.reference(), anaphor.text(), anaphor.noun());
            chain.addPlace(anaphor.place());
        }
        candidates.mention(chain, anaphor.reference());
    }

    private Chain party(Anaphor anaphor) {
        String name = parties.name(anaphor);
        Chain same = partiesByName.get(name.toLowerCase(Locale.ROOT));
        if (same != null && anaphor.isDefinite()) {
            return same;
        }
        Chain chain = new Chain(EntityType.UNNAMED, List.of("Unnamed: described as " + anaphor.noun()));
        chain.setFullName(name);
        chain.setPlural(anaphor.plural());
        chains.add(chain);
        partiesByName.put(name.toLowerCase(Locale.ROOT), chain);
        return chain;
    }

    /** The chains that are named later in the sentence, next first. */
    private List<Chain> ahead(Reference reference) {
        Map<Chain, Boolean> ahead = new LinkedHashMap<>();
        for (int i = reference.end();
                i < discourse.sentence(reference.sentence()).size();
                i++) {
            discourse.nameAt(reference.sentence(), i).ifPresent(chain -> ahead.put(chain, true));
        }
        return List.copyOf(ahead.keySet());
    }
}
