package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.junit.jupiter.api.Test;

class NameListReaderTest {
    private static final List<KnownName> NAMES = NameListReader.readShipped().names();

    @Test
    void countriesComeWithTheirAdjectives() {
        assertThat(NAMES)
                .filteredOn(name -> name.alternatives().contains("Dutch"))
                .extracting(KnownName::name)
                .containsExactly("Netherlands");
    }

    @Test
    void citiesLieInACountry() {
        assertThat(NAMES)
                .filteredOn(name -> name.name().equals("Hamburg"))
                .extracting(KnownName::broader)
                .containsExactly("Germany");
    }

    @Test
    void everyOutletHasAHomePage() {
        assertThat(NAMES).filteredOn(KnownName::outlet).hasSizeGreaterThan(250).allMatch(name -> name.url()
                .startsWith("https://"));
    }

    @Test
    void organizationsComeWithTheirAcronyms() {
        assertThat(NAMES)
                .filteredOn(name -> name.alternatives().contains("FTC"))
                .extracting(KnownName::type)
                .containsExactly(EntityType.ORGANIZATION);
    }
}
