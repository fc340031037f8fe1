package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hearsay.graph.store.GraphStore;
import org.hearsay.query.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparqlEndpointIT {
    private static final GraphStore STORE = SampleGraph.store(SampleGraph.batches());
    private static final SparqlEndpoint ENDPOINT = SparqlEndpoint.start(STORE, 0, Duration.ofSeconds(2));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void isOnThisMachineOnly() {
        assertThat(ENDPOINT.address().getHost()).isEqualTo("localhost");
    }

    @AfterAll
    static void close() {
        ENDPOINT.close();
        STORE.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(ENDPOINT.address().resolve(path)).header("Accept", accept));
    }

    private static HttpResponse<String> ask(String sparql) throws IOException, InterruptedException {
        return get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/csv");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersQueriesOverTheUnionOfAllGraphs() throws IOException, InterruptedException {
        HttpResponse<String> response = ask(
                "PREFIX hs: <https://w3id.org/hearsay/ns#> SELECT DISTINCT ?status { ?r hs:status/<http://www.w3.org/2004/02/skos/core#notation> ?status } ORDER BY ?status");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines()).containsExactly("status", "alleged", "asserted", "denied", "reported");
    }

    @Test
    void handsOutGraphs() throws IOException, InterruptedException {
        String article = SampleGraph.batches().get(0).article();
        HttpResponse<String> one =
                get("/data?graph=" + URLEncoder.encode(article, StandardCharsets.UTF_8), "application/n-triples");
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).contains("ChatApp").doesNotContain("Gazette");
        assertThat(get("/data?default", "application/n-triples").body())
                .contains("ChatApp")
                .contains("Gazette");
        assertThat(get("/$/ping", "text/plain").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesEveryChange() throws IOException, InterruptedException {
        long before = STORE.read(graphs -> graphs.stream().count());
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        for (String path : new String[] {"/sparql", "/data", "/update", "/data?default", "/sparql/update"}) {
            URI place = ENDPOINT.address().resolve(path);
            assertThat(send(HttpRequest.newBuilder(place)
                                    .header("Content-Type", "application/sparql-update")
                                    .POST(HttpRequest.BodyPublishers.ofString(update)))
                            .statusCode())
                    .as("POST " + path)
                    .isBetween(400, 499);
            assertThat(send(HttpRequest.newBuilder(place)
                                    .header("Content-Type", "text/turtle")
                                    .PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")))
                            .statusCode())
                    .as("PUT " + path)
                    .isBetween(400, 499);
            assertThat(send(HttpRequest.newBuilder(place).DELETE()).statusCode())
                    .as("DELETE " + path)
                    .isBetween(400, 499);
        }
        assertThat(ask(update).statusCode()).isEqualTo(400);
        assertThat(ask("LOAD <http://localhost:9/x>").statusCode()).isEqualTo(400);
        assertThat(STORE.<Long>read(graphs -> graphs.stream().count())).isEqualTo(before);
    }

    @Test
    void refusesWithoutBreakingTheConnection() throws IOException, InterruptedException {
        URI place = ENDPOINT.address().resolve("/data?default");
        for (int i = 0; i < 300; i++) {
            assertThat(send(HttpRequest.newBuilder(place)
                                    .header("Content-Type", "text/turtle")
                                    .PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")))
                            .statusCode())
                    .isEqualTo(405);
        }
        byte[] more = new byte[UnreadContent.LIMIT + 1];
        HttpResponse<String> refused =
                send(HttpRequest.newBuilder(place).PUT(HttpRequest.BodyPublishers.ofByteArray(more)));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Connection")).contains("close");
    }

    @Test
    void reachesNoOtherServer() throws IOException, InterruptedException {
        HttpResponse<String> response = ask("SELECT * { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } }");
        assertThat(response.statusCode()).isBetween(400, 599);
        assertThat(response.body()).containsIgnoringCase("disabled");
    }

    @Test
    void endsAQueryThatTakesTooLong() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> response =
                ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STR(?a) < STR(?i)) }");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void saysThatAPortIsTaken() {
        int taken = ENDPOINT.address().getPort();
        assertThatThrownBy(() -> SparqlEndpoint.start(STORE, taken, Duration.ofSeconds(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Integer.toString(taken));
    }
}
