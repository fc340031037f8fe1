package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutletDirectoryTest {
    private static final Outlet COURIER = new Outlet("The Marsh Courier", "https://courier.example.co.uk");
    private static final OutletDirectory OUTLETS = new OutletDirectory(
            Map.of("courier.example.co.uk", COURIER), Map.of("The Marsh Courier", COURIER, "Courier Online", COURIER));

    @Test
    void findsAnOutletByTheNarrowestOfItsDomains() {
        assertThat(OUTLETS.atDomains(List.of("news.courier.example.co.uk", "courier.example.co.uk", "example.co.uk")))
                .contains(COURIER);
    }

    @Test
    void doesNotTakeANeighbourForTheOutlet() {
        assertThat(OUTLETS.atDomains(List.of("other.example.co.uk", "example.co.uk")))
                .isEmpty();
        assertThat(OUTLETS.atDomains(List.of("notcourier.example.co.uk"))).isEmpty();
        assertThat(OUTLETS.atDomains(List.of())).isEmpty();
    }

    @Test
    void makesOneOutletOfItsNames() {
        assertThat(OUTLETS.named("marsh courier")).contains(COURIER);
        assertThat(OUTLETS.named("COURIER ONLINE")).contains(COURIER);
        assertThat(OUTLETS.named("Dune Herald")).isEmpty();
    }

    @Test
    void takesTheHostOutOfAnAddress() {
        assertThat(OutletDirectory.hostOf("http://WWW.News.Example.co.uk.:8080/a"))
                .isEqualTo("news.example.co.uk");
        assertThat(OutletDirectory.hostOf("news.example.co.uk")).isEmpty();
        assertThat(OutletDirectory.hostOf("::: no address :::")).isEmpty();
    }
}
