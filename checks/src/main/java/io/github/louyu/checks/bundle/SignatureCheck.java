package io.github.louyu.checks.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every file has a signature that {@code gpg} verifies, by a key that is in its keyring. */
final class SignatureCheck {

    private SignatureCheck() {}

    static List<String> problems(Bundle bundle, List<String> gpg) throws IOException, InterruptedException {
        List<String> problems = new ArrayList<>();
        for (Bundle.Item item : bundle.items()) {
            Path signature = Bundle.beside(item.file(), "asc");
            if (Files.exists(item.file()) && Files.exists(signature)) {
                List<String> command = new ArrayList<>(gpg);
                command.addAll(List.of(
                        "--batch", "--verify", signature.toString(), item.file().toString()));
                Process verifying =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (verifying.waitFor() != 0) {
                    problems.add("signature of " + item.name() + ": must verify, but gpg said: " + said.strip());
                }
            }
        }
        return problems;
    }
}
