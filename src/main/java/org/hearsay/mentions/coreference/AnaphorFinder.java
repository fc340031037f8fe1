package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.names.NounClasses;

/** Finds descriptions and pronouns: "the Finnish phone maker", "two former moderators", "its". */
final class AnaphorFinder {
    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "HYPH", "VBN", "VBG", "NNP", "NNPS", "AFX");
    private static final Set<String> MODIFIER_RELATIONS = Set.of("amod", "compound");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final int LONGEST = 10;

    private final Discourse discourse;
    private final NounClasses nouns;

    AnaphorFinder(Discourse discourse, NounClasses nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /** {@return the descriptions and pronouns of a sentence, by position} */
    List<Anaphor> in(int sentence) {
        List<Anaphor> anaphors = new ArrayList<>();
        for (int i = 0; i < discourse.sentence(sentence).size(); i++) {
            if (discourse.isName(sentence, i)) {
                continue;
            }
            Token token = discourse.token(sentence, i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (Pronouns.isPersonal(lower) && token.pennTag().startsWith("PRP")) {
                anaphors.add(pronoun(sentence, i, lower));
            } else if (isHeadNoun(sentence, i)) {
                anaphors.add(description(sentence, i));
            }
        }
        return anaphors;
    }

    private Anaphor pronoun(int sentence, int i, String word) {
        Reference reference = new Reference(sentence, i, i + 1, i, MentionKind.PRONOUN);
        boolean plural = Pronouns.isPlural(word);
        return new Anaphor(reference, word, "", plural, "", List.of(), discourse.isQuoted(sentence, i), word);
    }

    private boolean isHeadNoun(int sentence, int i) {
        Sentence words = discourse.sentence(sentence);
        if (!words.token(i).pennTag().startsWith("NN")
                || nouns.of(NounClasses.lemmaAt(words, i)).isEmpty()) {
            return false;
        }
        boolean more = i + 1 < words.size()
                && ((words.token(i + 1).pennTag().startsWith("NN") && !discourse.isName(sentence, i + 1))
                        || words.token(i + 1).pennTag().equals("HYPH"));
        return !more;
    }

    private Anaphor description(int sentence, int head) {
        Sentence words = discourse.sentence(sentence);
        int first = head;
        List<String> modifiers = new ArrayList<>();
        while (first > 0 && head - first < LONGEST && isModifier(sentence, first - 1)) {
            first--;
            modifiers.add(0, words.token(first).lemma().toLowerCase(Locale.ROOT));
        }
        if (words.token(first).pennTag().equals("HYPH")) {
            first++;
            modifiers.remove(0);
        }
        Opening opening = opening(sentence, first);
        int start = opening.ownStart();
        Reference reference = new Reference(sentence, start, head + 1, head, MentionKind.NOMINAL);
        return new Anaphor(
                reference,
                NounClasses.lemmaAt(words, head),
                opening.determiner(),
                words.token(head).pennTag().equals("NNS"),
                opening.place(),
                modifiers,
                discourse.isQuoted(sentence, head),
                Phrases.words(words, opening.textStart(), head + 1));
    }

    private boolean isModifier(int sentence, int i) {
        Token token = discourse.token(sentence, i);
        boolean verb = token.pennTag().startsWith("VB") && !MODIFIER_RELATIONS.contains(token.plainRelation());
        return !discourse.isName(sentence, i)
                && !verb
                && (MODIFIER_TAGS.contains(token.pennTag()) || token.pennTag().equals("CD"));
    }

    /**
     * How a description begins.
     *
     * @param determiner what makes it definite
     * @param ownStart the first word of the mention, behind any name in the phrase
     * @param textStart the first word of the phrase behind the article
     * @param place the place named in between
     */
    private record Opening(String determiner, int ownStart, int textStart, String place) {}

    /** Looks left over names inside the phrase: "the Dutch regulator", "a Reddit user", "Austin-based chip firm". */
    private Opening opening(int sentence, int first) {
        int i = first - 1;
        String place = "";
        while (i >= 0
                && (discourse.isName(sentence, i)
                        || discourse.token(sentence, i).pennTag().equals("HYPH"))) {
            place = discourse
                    .nameAt(sentence, i)
                    .filter(chain -> chain.type() == EntityType.PLACE)
                    .map(Chain::fullName)
                    .orElse(place);
            i--;
        }
        Token before = i < 0 ? null : discourse.token(sentence, i);
        boolean nameBetween = i < first - 1;
        String lower = before == null ? "" : before.text().toLowerCase(Locale.ROOT);
        String tag = before == null ? "" : before.pennTag();
        if (tag.equals("PRP$") || tag.equals("POS")) {
            return new Opening("poss", first, first, ownerOf(sentence, i, place));
        }
        if (DEFINITE.contains(lower)) {
            return new Opening("the", nameBetween ? first : i, i + 1, place);
        }
        if (tag.equals("DT") || lower.equals("another")) {
            return new Opening("a", nameBetween ? first : i, i + 1, place);
        }
        boolean counted = discourse.token(sentence, first).pennTag().equals("CD");
        return new Opening(counted ? "a" : "bare", first, i + 1, place);
    }

    /** "Bulgaria's interior ministry". */
    private String ownerOf(int sentence, int marker, String place) {
        return discourse
                .nameAt(sentence, marker - 1)
                .filter(chain -> chain.type() == EntityType.PLACE)
                .map(Chain::fullName)
                .orElse(place);
    }
}
