package io.github.louyu.checks.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A key of {@code gpg} that is thrown away after the tests, in a folder of its own. */
record Keyring(Path home) {

    /** The folder is short of name, for {@code gpg} keeps a socket in it. */
    static Keyring create() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(
                "keys", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Keyring keyring = new Keyring(home);
        keyring.run("--quick-generate-key", "Test of bundles <test@example.invalid>", "ed25519", "sign", "never");
        return keyring;
    }

    static boolean gpgIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("gpg", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    List<String> gpg() {
        return List.of("gpg", "--homedir", home.toString());
    }

    byte[] sign(byte[] content) throws IOException, InterruptedException {
        Path file = Files.write(home.resolve("content"), content);
        Path signature = home.resolve("content.asc");
        run("--yes", "--armor", "--output", signature.toString(), "--detach-sign", file.toString());
        return Files.readAllBytes(signature);
    }

    /** Throws the key away, once the agent that would hold its folder has ended. */
    void close() throws IOException, InterruptedException {
        new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                .start()
                .waitFor();
        BundleCheck.delete(home);
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(gpg());
        command.addAll(List.of("--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
