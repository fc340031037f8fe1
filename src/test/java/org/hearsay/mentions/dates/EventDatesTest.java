package org.hearsay.mentions.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.EdtfDate;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.junit.jupiter.api.Test;

class EventDatesTest {
    private static final EdtfDate PUBLISHED = new EdtfDate("2026-07-08");

    private final DateTagger tagger = new DateTagger();
    private final EventDates events = new EventDates();

    @Test
    void keepsTheDateOfTheSayingFromWhatIsSaid() {
        String said = "Orla|Orla|NNP|2|nsubj said|say|VBD|0|root on|on|IN|4|case Tuesday|Tuesday|NNP|2|obl "
                + "that|that|IN|7|mark Bek|Bek|NNP|7|nsubj sued|sue|VBD|2|ccomp Cade|Cade|NNP|7|obj "
                + "on|on|IN|10|case Monday|Monday|NNP|7|obl";
        assertDate(said, 1, "Tuesday");
        assertDate(said, 6, "Monday");
    }

    @Test
    void keepsTheDateOfAPostponedSayingFromWhatIsSaid() {
        String said = "Bek|Bek|NNP|2|nsubj sued|sue|VBD|0|root Cade|Cade|NNP|2|obj ,|,|,|6|punct it|it|PRP|6|nsubj "
                + "said|say|VBD|2|parataxis on|on|IN|8|case Tuesday|Tuesday|NNP|6|obl";
        assertDate(said, 1, "");
        assertDate(said, 5, "Tuesday");
    }

    @Test
    void givesWhatHasJustHappenedTheDateOfTheAnnouncement() {
        String fined = "Orla|Orla|NNP|3|nsubj has|have|VBZ|3|aux fined|fine|VBN|0|root Bek|Bek|NNP|3|obj ,|,|,|7|punct "
                + "it|it|PRP|7|nsubj announced|announce|VBD|3|parataxis on|on|IN|9|case Tuesday|Tuesday|NNP|7|obl";
        assertDate(fined, 2, "Tuesday");
    }

    @Test
    void givesADateBetweenSubjectAndVerbToTheVerb() {
        String published = "Orla|Orla|NNP|4|nsubj on|on|IN|3|case Tuesday|Tuesday|NNP|1|nmod "
                + "published|publish|VBD|0|root a|a|DT|6|det report|report|NN|4|obj blaming|blame|VBG|6|acl "
                + "Bek|Bek|NNP|7|obj";
        assertDate(published, 3, "Tuesday");
        assertDate(published, 6, "Tuesday");
    }

    @Test
    void leavesADateBeforeTheVerbInTheRelativeClause() {
        String broke = "Thieves|thief|NNS|7|nsubj who|who|WP|3|nsubj robbed|rob|VBD|1|acl:relcl Bek|Bek|NNP|3|obj "
                + "on|on|IN|6|case Tuesday|Tuesday|NNP|3|obl escaped|escape|VBD|0|root";
        assertDate(broke, 2, "Tuesday");
    }

    @Test
    void givesANounTheDateOfItsVerb() {
        String imposed = "Orla|Orla|NNP|2|nsubj imposed|impose|VBD|0|root a|a|DT|4|det ban|ban|NN|2|obj "
                + "on|on|IN|6|case Monday|Monday|NNP|2|obl";
        assertDate(imposed, 3, "Monday");
    }

    @Test
    void reachesAnEventThroughANoun() {
        String stolen = "Files|file|NNS|3|nsubj:pass were|be|VBD|3|aux:pass stolen|steal|VBN|0|root in|in|IN|6|case "
                + "the|the|DT|6|det attack|attack|NN|3|obl on|on|IN|8|case Monday|Monday|NNP|6|nmod";
        assertDate(stolen, 2, "Monday");
        assertDate(stolen, 5, "Monday");
    }

    @Test
    void looksThroughStarting() {
        String barred = "Orla|Orla|NNP|2|nsubj barred|bar|VBD|0|root it|it|PRP|2|obj ,|,|,|5|punct "
                + "starting|start|VBG|2|advcl July|July|NNP|5|obl:unmarked 10|10|CD|6|nummod";
        assertDate(barred, 1, "July 10");
    }

    @Test
    void sharesTheDateWithAParticiple() {
        String sued = "Orla|Orla|NNP|2|nsubj sued|sue|VBD|0|root Bek|Bek|NNP|2|obj on|on|IN|5|case "
                + "Monday|Monday|NNP|2|obl ,|,|,|7|punct accusing|accuse|VBG|2|advcl it|it|PRP|7|obj";
        assertDate(sued, 6, "Monday");
    }

    @Test
    void keepsTheDateFromAClauseWithItsOwnSubject() {
        String left = "Orla|Orla|NNP|2|nsubj left|leave|VBD|0|root on|on|IN|4|case Monday|Monday|NNP|2|obl "
                + "after|after|IN|7|mark Bek|Bek|NNP|7|nsubj sued|sue|VBD|2|advcl";
        assertDate(left, 6, "");
    }

    @Test
    void takesTheDateOfTheDocumentThatTellsTheEvent() {
        String alleged = "In|in|IN|3|case a|a|DT|3|det letter|letter|NN|8|obl sent|send|VBN|3|acl on|on|IN|6|case "
                + "Friday|Friday|NNP|4|obl it|it|PRP|8|nsubj alleged|allege|VBD|0|root fraud|fraud|NN|8|obj";
        assertDate(alleged, 7, "Friday");
    }

    @Test
    void keepsADescribingDateWithItsNoun() {
        String reversed =
                "Orla|Orla|NNP|2|nsubj reversed|reverse|VBD|0|root its|its|PRP$|5|nmod:poss May|May|NNP|5|compound "
                        + "order|order|NN|2|obj suspending|suspend|VBG|5|acl sales|sale|NNS|6|obj";
        assertDate(reversed, 1, "");
        assertDate(reversed, 4, "May");
        assertDate(reversed, 5, "May");
    }

    @Test
    void leavesTheDateOfARelativeClauseInside() {
        String bought = "Orla|Orla|NNP|2|nsubj bought|buy|VBD|0|root Cade|Cade|NNP|2|obj ,|,|,|6|punct "
                + "which|which|WDT|6|nsubj opened|open|VBD|3|acl:relcl in|in|IN|8|case 2019|2019|CD|6|obl";
        assertDate(bought, 1, "");
        assertDate(bought, 5, "2019");
    }

    @Test
    void keepsADateBeforeTheSpeakerInTheClauseItCloses() {
        String close = "Bek|Bek|NNP|3|nsubj will|will|MD|3|aux close|close|VB|9|ccomp Cade|Cade|NNP|3|obj "
                + "on|on|IN|6|case Friday|Friday|NNP|9|obl ,|,|,|6|punct Orla|Orla|NNP|9|nsubj said|say|VBD|0|root "
                + "on|on|IN|11|case Monday|Monday|NNP|9|obl";
        assertDate(close, 2, "Friday");
        assertDate(close, 8, "Monday");
    }

    @Test
    void givesARulingAndWhatItDoesOneDate() {
        String barred = "In|in|IN|3|case a|a|DT|3|det ruling|ruling|NN|4|obl handed|hand|VBD|10|ccomp "
                + "down|down|RP|4|compound:prt on|on|IN|7|case Monday|Monday|NNP|10|obl ,|,|,|9|punct "
                + "Orla|Orla|NNP|7|appos barred|bar|VBD|0|root Bek|Bek|NNP|10|obj";
        assertDate(barred, 9, "Monday");
    }

    @Test
    void givesANounTheDateOfTheClauseThatDescribesIt() {
        String closed = "Orla|Orla|NNP|2|nsubj ended|end|VBD|0|root an|a|DT|4|det inquiry|inquiry|NN|2|obj "
                + "opened|open|VBN|4|acl in|in|IN|7|case 2023|2023|CD|5|obl";
        assertDate(closed, 3, "2023");
        assertDate(closed, 1, "");
    }

    @Test
    void sharesTheDateWithWhatHappenedHoursBefore() {
        String quit = "Orla|Orla|NNP|2|nsubj quit|quit|VBD|0|root on|on|IN|4|case Monday|Monday|NNP|2|obl "
                + "hours|hour|NNS|8|obl after|after|IN|8|mark Bek|Bek|NNP|8|nsubj sued|sue|VBD|2|advcl";
        assertDate(quit, 7, "Monday");
    }

    @Test
    void sharesTheDateWithWhatIsSaidToHappenWhenItHappens() {
        String halted = "Sales|sale|NNS|3|nsubj:pass were|be|VBD|3|aux:pass halted|halt|VBN|0|root on|on|IN|5|case "
                + "Monday|Monday|NNP|3|obl when|when|WRB|8|advmod Bek|Bek|NNP|8|nsubj sued|sue|VBD|3|advcl";
        assertDate(halted, 7, "Monday");
    }

    @Test
    void givesTheSecondDateOfAVerbToTheVerbBeforeIt() {
        String annulled = "Orla|Orla|NNP|4|nsubj on|on|IN|3|case Tuesday|Tuesday|NNP|1|nmod annulled|annul|VBD|0|root "
                + "the|the|DT|6|det fine|fine|NN|4|obj Bek|Bek|NNP|9|nsubj had|have|VBD|9|aux "
                + "imposed|impose|VBN|6|acl:relcl in|in|IN|11|case 2021|2021|CD|4|obl";
        assertDate(annulled, 3, "Tuesday");
        assertDate(annulled, 8, "2021");
    }

    @Test
    void datesAnEventToldByAFunctionWord() {
        String may = "Bek|Bek|NNP|3|nsubj may|may|MD|3|aux trade|trade|VB|0|root again|again|RB|3|advmod "
                + "from|from|IN|6|case Monday|Monday|NNP|3|obl";
        assertDate(may, 1, "Monday");
        String until = "Orla|Orla|NNP|2|nsubj led|lead|VBD|0|root Bek|Bek|NNP|2|obj until|until|IN|5|case "
                + "June|June|NNP|2|obl";
        assertDate(until, 3, "June");
    }

    @Test
    void givesAnInfinitivesDateToWhatServesIt() {
        String hired = "Bek|Bek|NNP|2|nsubj hired|hire|VBD|0|root Orla|Orla|NNP|2|obj to|to|TO|5|mark "
                + "lead|lead|VB|2|advcl it|it|PRP|5|obj from|from|IN|8|case May|May|NNP|5|obl";
        assertDate(hired, 1, "May");
    }

    @Test
    void sharesTheDateWithAClauseOpenedByWhenHoweverParsed() {
        String fell =
                "Shares|share|NNS|2|nsubj fell|fall|VBD|0|root on|on|IN|4|case Monday|Monday|NNP|2|obl ,|,|,|8|punct "
                        + "when|when|WRB|8|advmod Bek|Bek|NNP|8|nsubj sued|sue|VBD|2|parataxis Cade|Cade|NNP|8|obj";
        assertDate(fell, 7, "Monday");
        assertDate(fell, 1, "Monday");
    }

    @Test
    void sharesTheDateWithWhatHappenedHoursBeforeHoweverParsed() {
        String signed =
                "Orla|Orla|NNP|2|nsubj signed|sign|VBD|0|root on|on|IN|4|case Monday|Monday|NNP|7|obl ,|,|,|7|punct "
                        + "hours|hour|NNS|8|obl:unmarked after|after|IN|9|case Bek|Bek|NNP|9|nsubj sued|sue|VBD|2|parataxis";
        assertDate(signed, 8, "Monday");
    }

    @Test
    void leavesTheDateOfDaysBeforeOpen() {
        String quit = "Orla|Orla|NNP|2|nsubj quit|quit|VBD|0|root on|on|IN|4|case Monday|Monday|NNP|2|obl "
                + "days|day|NNS|8|obl after|after|IN|8|mark Bek|Bek|NNP|8|nsubj sued|sue|VBD|2|advcl";
        assertDate(quit, 7, "");
    }

    @Test
    void looksThroughAnAdverbTaggedAsAVerb() {
        String live = "It|it|PRP|2|nsubj goes|go|VBZ|0|root live|live|VBP|2|advmod on|on|IN|5|case "
                + "Friday|Friday|NNP|2|obl";
        assertDate(live, 1, "Friday");
    }

    @Test
    void givesWhatACourtHeldTheDateOfItsWord() {
        String held = "Bek|Bek|NNP|3|nsubj must|must|MD|3|aux pay|pay|VB|8|ccomp Cade|Cade|NNP|3|obj ,|,|,|8|punct "
                + "the|the|DT|7|det court|court|NN|8|nsubj held|hold|VBD|0|root on|on|IN|10|case Monday|Monday|NNP|8|obl";
        assertDate(held, 2, "Monday");
    }

    @Test
    void givesALetterTheDateOfWhatIsSaidInIt() {
        String said = "Orla|Orla|NNP|2|nsubj said|say|VBD|0|root in|in|IN|5|case a|a|DT|5|det letter|letter|NN|2|obl "
                + "on|on|IN|7|case Monday|Monday|NNP|2|obl";
        assertDate(said, 4, "Monday");
    }

    @Test
    void givesASayingTheDateOnWhichItWasAskedFor() {
        String asked =
                "Asked|ask|VBN|6|advcl on|on|IN|3|case Monday|Monday|NNP|1|obl ,|,|,|6|punct Orla|Orla|NNP|6|nsubj "
                        + "said|say|VBD|0|root nothing|nothing|NN|6|obj";
        assertDate(asked, 5, "Monday");
        String founded =
                "Founded|found|VBN|6|advcl in|in|IN|3|case 2019|2019|CD|1|obl ,|,|,|6|punct Orla|Orla|NNP|6|nsubj "
                        + "bought|buy|VBD|0|root Bek|Bek|NNP|6|obj";
        assertDate(founded, 5, "");
    }

    @Test
    void givesADayAtTheEndOfAClauseToItsMainVerbToo() {
        String ended =
                "Orla|Orla|NNP|2|nsubj withdrew|withdraw|VBD|0|root its|its|PRP$|4|nmod:poss order|order|NN|2|obj "
                        + "closing|close|VBG|4|acl it|it|PRP|5|obj on|on|IN|8|case Monday|Monday|NNP|5|obl";
        assertDate(ended, 1, "Monday");
        assertDate(ended.replace("Monday", "March"), 1, "");
    }

    private void assertDate(String written, int predicate, String words) {
        Sentence sentence = Words.parsed(written);
        String text =
                String.join(" ", sentence.tokens().stream().map(t -> t.text()).toList());
        List<DateMention> dates = tagger.tag(List.of(sentence), PUBLISHED);
        assertThat(events.dateOf(sentence, predicate, dates)
                        .map(d -> d.span().of(text))
                        .orElse(""))
                .isEqualTo(words);
    }
}
