package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutletDirectoryTest {
    private static final Outlet COURIER = new Outlet("The Marsh Courier", "https://courier.example.co.uk");
    private static final OutletDirectory OUTLETS = new OutletDirectory(
            Map.of("courier.example.co.uk", COURIER), Map.of("The Marsh Courier", COURIER, "Courier Online", COURIER));

    @Test
    void findsAnOutletByTheAddressOfAnyOfItsPages() {
        assertThat(OUTLETS.atAddress("https://www.courier.example.co.uk/2026/07/a.html"))
                .contains(COURIER);
        assertThat(OUTLETS.atAddress("http://NEWS.Courier.Example.co.uk:8080/")).contains(COURIER);
    }

    @Test
    void doesNotTakeANeighbourForTheOutlet() {
        assertThat(OUTLETS.atAddress("https://other.example.co.uk/")).isEmpty();
        assertThat(OUTLETS.atAddress("https://notcourier.example.co.uk/")).isEmpty();
        assertThat(OUTLETS.atAddress("courier.example.co.uk")).isEmpty();
        assertThat(OUTLETS.atAddress("::: no address :::")).isEmpty();
    }

    @Test
    void makesOneOutletOfItsNames() {
        assertThat(OUTLETS.canonical(Outlet.named("marsh courier"))).isEqualTo(COURIER);
        assertThat(OUTLETS.canonical(Outlet.named("COURIER ONLINE"))).isEqualTo(COURIER);
        assertThat(OUTLETS.canonical(new Outlet("MC", "https://m.courier.example.co.uk/")))
                .isEqualTo(COURIER);
        assertThat(OUTLETS.canonical(Outlet.named("Dune Herald"))).isEqualTo(Outlet.named("Dune Herald"));
    }
}
