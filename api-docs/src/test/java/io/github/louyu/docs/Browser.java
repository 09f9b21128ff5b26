package io.github.louyu.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven by the WebDriver protocol of the W3C, with the screen of a telephone or of a desk. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    private final Process driver;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String session;

    private Browser(Process driver, String server, Map<String, Object> screen)
            throws IOException, InterruptedException {
        this.driver = driver;
        Map<String, Object> options =
                Map.of("args", List.of("--headless=new", "--no-sandbox", "--disable-gpu"), "mobileEmulation", screen);
        Map<String, Object> capabilities =
                Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options)));
        this.session = server + "/session/"
                + post(server + "/session", capabilities).get("sessionId").asText();
    }

    static boolean isThere() {
        return find("chromedriver").isPresent()
                && find("chromium").or(() -> find("google-chrome")).isPresent();
    }

    static Browser open(int width, int height) throws IOException, InterruptedException {
        Process driver = new ProcessBuilder(find("chromedriver").orElseThrow().toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = driver.inputReader();
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher port = PORT.matcher(line);
            if (line.contains("started successfully") && port.find()) {
                Map<String, Object> screen = Map.of(
                        "deviceMetrics",
                        Map.of("width", width, "height", height, "pixelRatio", 1, "mobile", width < 600));
                try {
                    return new Browser(driver, "http://localhost:" + port.group(1), screen);
                } catch (IOException | RuntimeException e) {
                    driver.destroy();
                    throw e;
                }
            }
        }
        throw new IOException("chromedriver: must start, but said " + lines);
    }

    void show(Path page) throws IOException, InterruptedException {
        post(session + "/url", Map.of("url", page.toUri().toString()));
    }

    /** Types into the search and gives what is found, once there is an answer. */
    List<String> search(String question) throws IOException, InterruptedException {
        JsonNode found = post(session + "/execute/async", Map.of("args", List.of(question), "script", """
                        const done = arguments[1];
                        const input = document.getElementById("query");
                        const results = document.getElementById("results");
                        new MutationObserver((changes, observer) => {
                          observer.disconnect();
                          done([...results.querySelectorAll("a")].map((a) => a.getAttribute("href") + " " + a.textContent));
                        }).observe(results, {childList: true});
                        input.focus();
                        input.value = arguments[0];
                        input.dispatchEvent(new Event("input"));
                        """));
        List<String> lines = new ArrayList<>();
        found.forEach(line -> lines.add(line.asText()));
        return lines;
    }

    JsonNode evaluate(String expression) throws IOException, InterruptedException {
        return post(session + "/execute/sync", Map.of("args", List.of(), "script", "return " + expression));
    }

    void screenshot(Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        String image = get(session + "/screenshot").asText();
        Files.write(file, Base64.getDecoder().decode(image));
    }

    @Override
    public void close() throws IOException {
        try {
            send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
        }
    }

    private JsonNode post(String address, Map<String, Object> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("browser: must answer, but said " + response.body());
        }
        return JSON.readTree(response.body()).get("value");
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
