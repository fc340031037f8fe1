package org.hearsay.mentions.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;
import org.hearsay.mentions.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionResolverTest {
    private static final KnownNames KNOWN = new KnownNames(List.of(new KnownName(
            "https://example.org/netherlands",
            EntityType.PLACE,
            false,
            "Netherlands",
            List.of("Dutch", "the Netherlands"),
            "",
            "")));

    private static LanguageAnalyzer analyzer;
    private static MentionResolver resolver;

    @BeforeAll
    static void load() throws IOException {
        analyzer = BuiltInAnalyzer.load();
        resolver = MentionResolver.load(KNOWN);
    }

    @Test
    void aSurnameBelongsToTheFullName() {
        Reading reading = read("Margaret Hollis left the board on Monday. Hollis had chaired it since 2019.");

        assertThat(reading.named("Margaret Hollis").labels()).containsExactly("Hollis");
    }

    @Test
    void anAdjectiveOfAPlaceGetsTheNameOfTheCountry() {
        Reading reading = read("The Dutch regulator fined the bank, a spokesman said on Friday.");

        assertThat(reading.named("Netherlands").type()).isEqualTo(EntityType.PLACE);
        assertThat(reading.named("Netherlands").labels()).contains("Dutch");
    }

    @Test
    void aDescriptionBesideTheNameTellsTheType() {
        Reading reading = read("Engineers at Larch Systems will switch to Pellar, its own coding assistant, in May. "
                + "Pellar was released last year.");

        assertThat(reading.named("Pellar").type()).isEqualTo(EntityType.TOOL);
        assertThat(reading.named("Larch Systems").type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(reading.named("Pellar").votes()).isNotEmpty();
    }

    @Test
    void whatHappensOrIsAgreedIsNobody() {
        Reading reading =
                read("The mill was closed after the Second World War. Larch Systems sponsors the Velmora Grand "
                        + "Prix, signed the Orbin Treaty and won the Tindal Innovation Prize.");

        assertThat(reading.names()).containsExactly("Larch Systems");
    }

    @Test
    void aFirmMayBeCalledLikeAnOccasion() {
        Reading reading = read("Orbin Festival, a software company in Leeds, has sued Larch Systems over its code.");

        assertThat(reading.names()).contains("Orbin Festival");
    }

    @Test
    void theCompanyIsTheOneJustMentioned() {
        Reading reading =
                read("Larch Systems has closed its office in Leeds. The company said it would reopen in June.");

        assertThat(reading.wordsOf("Larch Systems")).contains("Larch Systems", "its", "The company", "it");
    }

    @Test
    void bothCompaniesAreNeitherOfThem() {
        Reading reading = read("Larch Systems has sued Orbin Labs in Leeds. Both companies declined to comment.");

        assertThat(reading.wordsOf("Larch Systems")).doesNotContain("Both companies");
        assertThat(reading.wordsOf("Orbin Labs")).doesNotContain("Both companies");
    }

    @Test
    void aToolDoesNotSpeak() {
        Reading reading = read("Engineers at Larch Systems use Pellar, a coding assistant. It said nothing was lost.");

        assertThat(reading.named("Pellar").type()).isEqualTo(EntityType.TOOL);
        assertThat(reading.wordsOf("Pellar")).doesNotContain("It");
    }

    @Test
    void theChiefExecutiveSaysWeOfTheCompany() {
        Reading reading =
                read("“We will not pay,” said Jane Roe, chief executive of Larch Systems. The police are informed.");

        assertThat(reading.wordsOf("Larch Systems")).contains("We");
    }

    @Test
    void whoSpeaksWithoutANameIsAParty() {
        Reading reading = read("A Reddit user claimed that the app stored passwords in plain text.");

        assertThat(reading.mentions().entities())
                .filteredOn(entity -> !entity.isNamed())
                .extracting(Entity::name)
                .contains("Reddit user");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two former moderators",
                "A group of 312 nurses",
                "Lawyers on both sides",
                "Two people close to the company"
            })
    void partiesWithoutANameAreCalledByTheirWholePhrase(String phrase) {
        assertThat(read(phrase + " said that the app stored passwords.")
                        .mentions()
                        .entities())
                .extracting(Entity::name)
                .contains(phrase.replaceFirst("^A ", ""));
    }

    @Test
    void daysAreNoPartOfWhatAPartyIsCalled() {
        assertThat(read("Lawyers on Monday said that the app stored passwords.")
                        .mentions()
                        .entities())
                .extracting(Entity::name)
                .contains("Lawyers");
    }

    @Test
    void theSameTextGivesTheSameEntities() {
        String text = "Larch Systems sued Orbin Labs in Leeds. The firm denies that it copied Pellar.";

        assertThat(read(text).mentions()).isEqualTo(read(text).mentions());
    }

    @Test
    void mentionsDontOverlap() {
        List<Mention> mentions =
                read("The Dutch bank Larch, which sells insurance, said its chief executive, Jane Roe, "
                                + "and two people familiar with the plan had met a Reddit user in Leeds.")
                        .mentions()
                        .mentions();

        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).span().overlaps(mentions.get(i - 1).span()))
                    .isFalse();
        }
    }

    private static Reading read(String text) {
        return new Reading(text, resolver.resolve(analyzer.analyze(text)));
    }

    private record Reading(String text, ArticleMentions mentions) {

        Entity named(String name) {
            return mentions.entities().stream()
                    .filter(entity -> entity.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not among " + mentions.entities()));
        }

        List<String> names() {
            return mentions.entities().stream()
                    .filter(Entity::isNamed)
                    .map(Entity::name)
                    .toList();
        }

        Stream<String> wordsOf(String name) {
            int entity = mentions.entities().indexOf(named(name));
            return mentions.mentions().stream()
                    .filter(mention -> mention.entity() == entity)
                    .map(mention -> mention.span().of(text));
        }
    }
}
