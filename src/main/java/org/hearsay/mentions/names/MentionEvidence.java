package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.mentions.EntityType;

/**
 * What the surroundings of one mention of a name tell about the type of what it names: "described as tool" for
 * "Pierside, its coding tool", "does say" for "Pierside said". Each piece of evidence is a few words, also shown to
 * users.
 */
final class MentionEvidence {
    private static final int LONGEST_DESCRIPTION = 9;
    private static final Set<String> TITLE_TAGS = Set.of("NN", "NNS", "NNP", "NNPS");

    private final Sentence sentence;
    private final NounClasses nouns;
    private final List<String> evidence = new ArrayList<>();

    MentionEvidence(Sentence sentence, NounClasses nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
    }

    /** {@return what the surroundings of {@code span} tell} */
    List<String> of(NameSpan span) {
        evidence.clear();
        evidence.add("taken for " + span.type().label());
        addNeighbours(span);
        addTitle(span);
        addHeadNoun(span);
        addApposition(span);
        addPossession(span);
        addGrammar(span);
        return List.copyOf(evidence);
    }

    private void addNeighbours(NameSpan span) {
        evidence.add("after " + word(span.start() - 1));
        evidence.add("before " + word(span.end()));
        evidence.add("after " + word(span.start() - 2) + " " + word(span.start() - 1));
        evidence.add("before " + word(span.end()) + " " + word(span.end() + 1));
        evidence.add("between " + word(span.start() - 1) + " and " + word(span.end()));
        evidence.add("after cluster " + cluster(span.start() - 1));
        evidence.add("before cluster " + cluster(span.end()));
        evidence.add("between clusters " + cluster(span.start() - 1) + " and " + cluster(span.end()));
        evidence.add("after tag " + tag(span.start() - 1));
        evidence.add("before tag " + tag(span.end()));
    }

    /** "chief executive Jane Roe", "the coding tool Pierside". */
    private void addTitle(NameSpan span) {
        int i = span.start() - 1;
        if (i >= 0 && TITLE_TAGS.contains(tag(i))) {
            addNoun("titled", i);
        }
    }

    /** "the Pierside platform": the last noun of the run that starts behind the name. */
    private void addHeadNoun(NameSpan span) {
        int i = span.end();
        while (i < sentence.size() && (tag(i).startsWith("NN") || tag(i).equals("JJ") || tag(i).equals("HYPH"))) {
            i++;
        }
        if (i > span.end() && tag(i - 1).startsWith("NN")) {
            addNoun("modifies", i - 1);
        }
    }

    /** "Pierside, its coding tool," and "its coding tool, Pierside". */
    private void addApposition(NameSpan span) {
        if (word(span.end()).equals(",")) {
            String start = word(span.end() + 1);
            evidence.add("then , " + start);
            int head = headOfPhrase(span.end() + 1);
            if (head >= 0) {
                addNoun("described as", head);
            }
        }
        int before = span.start() - 2;
        if (before >= 0 && word(span.start() - 1).equals(",") && tag(before).startsWith("NN")) {
            addNoun("described before as", before);
        }
    }

    private void addPossession(NameSpan span) {
        if (tag(span.end()).equals("POS")) {
            int head = headOfPhrase(span.end() + 1);
            if (head >= 0) {
                addNoun("has", head);
            }
        }
        int i = span.start() - 1;
        while (i >= 0
                && (tag(i).startsWith("JJ") || tag(i).startsWith("NN"))
                && span.start() - i < LONGEST_DESCRIPTION) {
            i--;
        }
        if (i >= 0 && (tag(i).equals("POS") || tag(i).equals("PRP$"))) {
            evidence.add("possessed");
            evidence.add("possessed by " + (tag(i).equals("POS") ? "a name" : word(i)));
        }
    }

    /** What the name does, and what is done to it. */
    private void addGrammar(NameSpan span) {
        int head = headOf(span);
        Token token = sentence.token(head);
        if (token.head() < 0) {
            addCopula(head);
            return;
        }
        Token governor = sentence.token(token.head());
        String relation = token.plainRelation();
        String role = relation.equals("obl") || relation.equals("nmod") ? caseOf(head) : token.relation();
        evidence.add(role + " of " + governor.lemma());
        evidence.add("as " + role);
        evidence.add(role + " of cluster "
                + WordClusters.shipped().middle(WordClusters.shipped().fine(governor.lemma())));
        if (governor.tag().equals("NOUN")) {
            for (String name : nouns.of(governor.lemma())) {
                evidence.add(role + " of a noun for " + name);
            }
        }
        if (relation.equals("nsubj")) {
            addDescription(token.head());
        }
    }

    private void addCopula(int head) {
        for (int i : sentence.dependentsOf(head)) {
            if (sentence.token(i).plainRelation().equals("nsubj")) {
                evidence.add("is what " + sentence.token(i).lemma() + " is");
            }
        }
    }

    private void addDescription(int predicate) {
        boolean copula = sentence.dependentsOf(predicate).stream()
                .anyMatch(i -> sentence.token(i).plainRelation().equals("cop"));
        if (copula && tag(predicate).startsWith("NN")) {
            addNoun("described as", predicate);
        }
    }

    private String caseOf(int head) {
        return sentence.dependentsOf(head).stream()
                .filter(i -> sentence.token(i).plainRelation().equals("case"))
                .map(i -> sentence.token(i).lemma())
                .findFirst()
                .orElse("bare");
    }

    private int headOf(NameSpan span) {
        for (int i = span.start(); i < span.end(); i++) {
            int governor = sentence.token(i).head();
            if (governor < span.start() || governor >= span.end()) {
                return i;
            }
        }
        return span.end() - 1;
    }

    private void addNoun(String how, int index) {
        String lemma = NounClasses.lemmaAt(sentence, index);
        evidence.add(how + " " + lemma);
        int fine = WordClusters.shipped().fine(WordForm.normal(lemma));
        evidence.add(how + " fine cluster " + fine);
        evidence.add(how + " cluster " + WordClusters.shipped().middle(fine));
        for (String name : nouns.of(lemma)) {
            evidence.add(how + " a noun for " + name);
        }
    }

    /** The last noun of the noun phrase that starts at {@code start}, or -1. */
    private int headOfPhrase(int start) {
        int head = -1;
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST_DESCRIPTION); i++) {
            String tag = tag(i);
            if (tag.startsWith("NN")) {
                head = i;
            } else if (!isModifier(tag, i == start) || (head >= 0 && !tag.equals("HYPH") && !tag.startsWith("JJ"))) {
                break;
            }
        }
        return head;
    }

    private static boolean isModifier(String tag, boolean first) {
        return tag.startsWith("JJ")
                || tag.equals("HYPH")
                || tag.equals("CD")
                || tag.equals("RB")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("POS")
                || (first && (tag.equals("DT") || tag.equals("PRP$")));
    }

    private String word(int index) {
        if (index < 0) {
            return "<s>";
        }
        return index < sentence.size() ? WordForm.normal(sentence.token(index).text()) : "</s>";
    }

    private int cluster(int index) {
        return index < 0 || index >= sentence.size()
                ? -1
                : clusterOf(WordForm.normal(sentence.token(index).text()));
    }

    private static int clusterOf(String word) {
        return WordClusters.shipped().middle(WordClusters.shipped().fine(word));
    }

    private String tag(int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).pennTag();
    }

    /** {@return what the wording of the name itself tells} */
    static List<String> ofWording(List<String> words, NounClasses nouns, KnownNameIndex known) {
        List<String> evidence = new ArrayList<>();
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        evidence.add(words.size() == 1 ? "one word" : words.size() == 2 ? "two words" : "more words");
        words.forEach(word -> evidence.add("word " + WordForm.normal(word)));
        words.forEach(word -> evidence.add("word of cluster " + clusterOf(WordForm.normal(word))));
        WordClusters clusters = WordClusters.shipped();
        int lastFine = clusters.fine(WordForm.normal(last));
        int firstFine = clusters.fine(WordForm.normal(first));
        evidence.add("ends in fine cluster " + lastFine);
        evidence.add("ends in cluster " + clusters.middle(lastFine));
        evidence.add("ends in coarse cluster " + clusters.coarse(lastFine));
        evidence.add("starts with fine cluster " + firstFine);
        evidence.add("starts with cluster " + clusters.middle(firstFine));
        evidence.add("clusters " + words.size() + " " + clusters.coarse(firstFine) + " " + clusters.coarse(lastFine));
        evidence.add("ends in " + WordForm.normal(last));
        evidence.add("starts with " + WordForm.normal(first));
        evidence.add("ending -" + WordForm.ending(WordForm.normal(last), 3));
        evidence.add("ending -" + WordForm.ending(WordForm.normal(last), 2));
        evidence.add("spelt " + WordForm.shape(last) + (words.size() > 1 ? " at the end" : ""));
        if (nouns.isGivenName(first)) {
            evidence.add(words.size() == 1 ? "a given name" : "starts with a given name");
        }
        if (words.size() == 2 || words.size() == 3) {
            evidence.add("name of people: " + nouns.isGivenName(first) + WordForm.shape(first) + WordForm.shape(last));
        }
        for (String name : nouns.of(WordForm.normal(last))) {
            evidence.add("ends in a noun for " + name);
        }
        String wording = String.join(" ", words);
        known.all(wording).forEach(name -> evidence.add(listed(name.outlet(), name.type())));
        if (words.size() > 1) {
            known.all(first).forEach(name -> evidence.add("starts as " + listed(name.outlet(), name.type())));
        }
        return evidence;
    }

    private static String listed(boolean outlet, EntityType type) {
        return outlet ? "listed as Outlet" : "listed as " + type.label();
    }
}
