package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.learning.FeatureHash;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NounClasses;
import org.hearsay.mentions.names.WordForm;

/** What speaks for and against a chain as the antecedent of an anaphor, as feature codes. */
final class AntecedentFeatures {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "state",
            "warn",
            "claim",
            "insist",
            "argue",
            "write",
            "explain",
            "note",
            "reply",
            "ask",
            "declare",
            "complain",
            "admit",
            "confirm",
            "deny",
            "stress",
            "joke",
            "recall",
            "comment",
            "think",
            "call",
            "promise",
            "boast",
            "concede",
            "acknowledge",
            "maintain",
            "suggest",
            "respond",
            "quip");

    private final Discourse discourse;
    private final NounClasses nouns;
    private final KnownNameIndex known;

    AntecedentFeatures(Discourse discourse, NounClasses nouns, KnownNameIndex known) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.known = known;
    }

    /** {@return what speaks for and against having no antecedent at all} */
    long[] ofNone(Anaphor anaphor, List<Chain> candidates) {
        List<String> features = new ArrayList<>();
        String kind = kind(anaphor);
        features.add("none " + kind);
        features.add("none " + kind + " " + role(anaphor.reference()));
        features.add("none " + anaphor.noun() + " " + anaphor.determiner());
        features.add("none " + kind + " of " + Math.min(3, candidates.size()));
        features.add("none " + kind + " quoted " + anaphor.quoted());
        features.add("none " + kind + " " + governor(anaphor.reference()));
        features.add("none " + kind + " before "
                + wordAt(anaphor.reference(), anaphor.reference().end()));
        features.add("none " + kind + " modified " + anaphor.modifiers().size());
        features.add("none " + kind + (anaphor.place().isEmpty() ? " nowhere" : " somewhere"));
        for (String name : nouns.of(anaphor.noun())) {
            features.add("none " + anaphor.determiner() + " noun for " + name);
        }
        return codes(features);
    }

    /**
     * {@return what speaks for and against one candidate}
     *
     * @param rank how many chains of the same type were mentioned more recently
     * @param rivals how many other candidates have the same type
     * @param place how many chains of any type were mentioned more recently
     */
    long[] of(Anaphor anaphor, Chain chain, Reference last, int rank, int rivals, int place) {
        List<String> features = new ArrayList<>();
        String kind = kind(anaphor);
        String type = chain.type() + (chain.isNamed() ? "" : "-");
        int distance = anaphor.reference().sentence() - last.sentence();
        String near = last.compareTo(anaphor.reference()) > 0 ? "ahead" : Integer.toString(Math.min(4, distance));
        String role = role(anaphor.reference());
        String lastRole = role(last);
        features.add(kind + type);
        features.add(kind + type + role);
        features.add(kind + " near " + near);
        features.add(kind + type + " near " + near);
        features.add(kind + type + " rank " + Math.min(3, rank));
        features.add(kind + " place " + Math.min(4, place));
        features.add(kind + " last " + lastRole + near);
        features.add(kind + role + " last " + lastRole);
        features.add(kind + role + " last " + lastRole + near);
        features.add(kind + " seen " + Math.min(4, chain.mentionsSeen()));
        features.add(kind + " rivals " + Math.min(3, rivals) + " rank " + Math.min(3, rank));
        features.add(kind + " last kind " + last.kind() + near);
        addOrigin(features, kind, chain);
        addSameSentence(features, kind + role, anaphor, last);
        addSpeaker(features, kind + " quoted " + anaphor.quoted(), anaphor, last);
        if (anaphor.isPronoun()) {
            features.add(kind + " called " + (chain.pronouns().contains(anaphor.noun()) ? "so" : "otherwise"));
        } else {
            addDescription(features, kind, anaphor, chain);
        }
        return codes(features);
    }

    private static void addOrigin(List<String> features, String kind, Chain chain) {
        int first = chain.references().first().sentence();
        features.add(kind + " since " + Math.min(2, first));
    }

    private void addSameSentence(List<String> features, String kind, Anaphor anaphor, Reference last) {
        Reference reference = anaphor.reference();
        if (reference.sentence() != last.sentence()) {
            boolean starts = reference.first() <= 1;
            features.add(kind + " starts " + starts + role(last) + (reference.sentence() - last.sentence() == 1));
            return;
        }
        int between = reference.first() - last.end();
        features.add(
                kind + " gap " + (between < 0 ? "ahead" : between < 3 ? "" + between : between < 8 ? "some" : "far"));
        int governor = token(reference).head();
        int lastGovernor = token(last).head();
        features.add(kind + " same verb " + (governor == lastGovernor) + role(last));
        features.add(kind + " inside " + isAbove(reference.sentence(), lastGovernor, reference.head()) + role(last));
        if (between == 1) {
            features.add(kind + " joined by " + wordAt(last, last.end()));
        }
    }

    private void addSpeaker(List<String> features, String kind, Anaphor anaphor, Reference last) {
        boolean subject = role(last).equals("nsubj");
        boolean speaks = subject && SPEECH.contains(governor(last));
        boolean lastQuoted = discourse.isQuoted(last.sentence(), last.head());
        features.add(kind + " speaker " + speaks + " quoted " + lastQuoted);
        features.add(kind + " speaker " + speaks + (anaphor.reference().sentence() - last.sentence()));
    }

    private void addDescription(List<String> features, String kind, Anaphor anaphor, Chain chain) {
        String noun = anaphor.noun();
        features.add(kind + noun + chain.type());
        features.add(kind + " fits " + nouns.describes(noun, chain.type()) + chain.type());
        boolean same = chain.describingNouns().contains(noun);
        features.add(
                kind + " described " + (same ? "so" : chain.describingNouns().isEmpty() ? "never" : "otherwise"));
        features.add(kind + " named so " + endsIn(chain, noun));
        features.add(kind + " group " + NounGroups.relation(noun, NounGroups.of(chain, known)));
        features.add("group " + NounGroups.relation(noun, NounGroups.of(chain, known)));
        features.add(kind + " relation " + Relations.isRelational(noun) + chain.type());
        features.add(kind + " modified " + Math.min(2, anaphor.modifiers().size()) + chain.type());
        boolean shared = anaphor.modifiers().stream()
                .anyMatch(modifier -> chain.descriptions().stream().anyMatch(d -> d.contains(modifier)));
        features.add(kind + " shares words " + shared);
        if (!anaphor.place().isEmpty()) {
            boolean known = chain.describingPlaces().contains(anaphor.place());
            features.add(kind + " from "
                    + (known ? "there" : chain.describingPlaces().isEmpty() ? "?" : "elsewhere"));
        }
    }

    private static boolean endsIn(Chain chain, String noun) {
        return chain.wordings().stream()
                .anyMatch(wording -> WordForm.normal(wording).endsWith(noun));
    }

    private boolean isAbove(int sentence, int above, int below) {
        Sentence words = discourse.sentence(sentence);
        int at = below;
        for (int steps = 0; steps < words.size() && at >= 0; steps++) {
            if (at == above) {
                return true;
            }
            at = words.token(at).head();
        }
        return false;
    }

    static String kind(Anaphor anaphor) {
        if (anaphor.isPronoun()) {
            return anaphor.noun();
        }
        return anaphor.determiner() + (anaphor.plural() ? " several" : " one");
    }

    private Token token(Reference reference) {
        return discourse.token(reference.sentence(), reference.head());
    }

    private String role(Reference reference) {
        Token token = token(reference);
        String relation = token.relation();
        return relation.startsWith("nsubj") || relation.equals("nmod:poss") ? relation : token.plainRelation();
    }

    private String governor(Reference reference) {
        int head = token(reference).head();
        return head < 0 ? "" : discourse.token(reference.sentence(), head).lemma();
    }

    private String wordAt(Reference reference, int index) {
        Sentence sentence = discourse.sentence(reference.sentence());
        return index < sentence.size() ? WordForm.normal(sentence.token(index).text()) : "";
    }

    private static long[] codes(List<String> features) {
        return features.stream().mapToLong(FeatureHash::of).toArray();
    }

    /** {@return whether grammar and meaning allow the chain as antecedent at all} */
    boolean allows(Anaphor anaphor, Chain chain) {
        EntityType type = chain.type();
        return switch (anaphor.noun()) {
            case "he", "him", "his", "himself" ->
                isHuman(type) && !chain.isPlural() && !chain.pronouns().contains("she");
            case "she", "her", "hers", "herself" ->
                isHuman(type) && !chain.isPlural() && !chain.pronouns().contains("he");
            case "i", "me", "my", "mine", "myself" -> isHuman(type) && anaphor.quoted();
            case "we", "us", "our", "ours", "ourselves" -> type != EntityType.TOOL && type != EntityType.PLACE;
            case "it", "its", "itself" -> type != EntityType.PERSON && !chain.isPlural();
            case "they", "them", "their", "theirs", "themselves" -> type != EntityType.PERSON;
            default ->
                type == EntityType.UNNAMED
                        ? chain.describingNouns().contains(anaphor.noun()) && chain.isPlural() == anaphor.plural()
                        : nouns.describes(anaphor.noun(), type);
        };
    }

    private static boolean isHuman(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.UNNAMED;
    }
}
