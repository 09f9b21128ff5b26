package io.github.louyu.checks.bundle;

import static io.github.louyu.checks.bundle.SmallBundle.BOM;
import static io.github.louyu.checks.bundle.SmallBundle.BOM_POM;
import static io.github.louyu.checks.bundle.SmallBundle.CORE;
import static io.github.louyu.checks.bundle.SmallBundle.CORE_POM;
import static io.github.louyu.checks.bundle.SmallBundle.PARENT;
import static io.github.louyu.checks.bundle.SmallBundle.PARENT_POM;
import static io.github.louyu.checks.bundle.SmallBundle.bill;
import static io.github.louyu.checks.bundle.SmallBundle.bytes;
import static io.github.louyu.checks.bundle.SmallBundle.classFile;
import static io.github.louyu.checks.bundle.SmallBundle.component;
import static io.github.louyu.checks.bundle.SmallBundle.jar;
import static io.github.louyu.checks.bundle.SmallBundle.mainEntries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleCheckTest {

    private Keyring keys;
    private SmallBundle whole;

    @BeforeAll
    void makeAWholeBundle(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Keyring.gpgIsThere(), "gpg is needed to sign and to verify");
        keys = Keyring.create();
        whole = SmallBundle.whole(folder.toRealPath(), keys);
    }

    @AfterAll
    void forgetTheKey() throws IOException, InterruptedException {
        if (keys != null) {
            keys.close();
        }
    }

    @Test
    void aWholeBundleIsAccepted() throws Exception {
        assertThat(whole.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".pom",
                ".jar",
                "-sources.jar",
                "-javadoc.jar",
                "-cyclonedx.xml",
                ".jar.asc",
                ".jar.md5",
                ".pom.sha1"
            })
    void whatIsMissingIsNamed(String ending) throws Exception {
        assertThat(whole.copy().remove(CORE + ending).problems()).contains(CORE + ending + ": is missing");
    }

    @Test
    void anExampleDoesNotBelongIntoTheBundle() throws Exception {
        String example = "io/github/louyu/louyu-inner/1.0/louyu-inner-1.0.jar";
        assertThat(whole.copy().putBare(example, bytes("x")).problems())
                .containsExactly(example + ": does not belong into the bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5", "sha1", "sha256", "sha512"})
    void aWrongChecksumIsRefused(String kind) throws Exception {
        assertThat(whole.copy().putBare(CORE + ".jar." + kind, bytes("00")).problems())
                .singleElement()
                .asString()
                .startsWith(kind + " of louyu-core-1.0.jar: must be ")
                .endsWith(", but was 00");
    }

    @Test
    void theSignatureOfAnotherFileIsRefused() throws Exception {
        byte[] other = whole.get(CORE + "-sources.jar.asc");
        assertThat(whole.copy().putBare(CORE + ".jar.asc", other).problems())
                .singleElement()
                .asString()
                .startsWith("signature of louyu-core-1.0.jar: must verify")
                .contains("BAD signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "NOTICE"})
    void aJarWithoutLicenceOrNoticeIsRefused(String legal) throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.remove("META-INF/" + legal);
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly("louyu-core-1.0.jar: must hold META-INF/" + legal);
    }

    @Test
    void aLicenceOfAnotherProjectIsRefused() throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.put("META-INF/LICENSE", bytes("another"));
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly("META-INF/LICENSE of louyu-core-1.0.jar: must be that of the project");
    }

    @Test
    void aPlaceOfTheMachineIsRefused() throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.put("io/github/louyu/A.class", classFile(61, whole.tree() + "/core"));
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly(
                        "io/github/louyu/A.class of louyu-core-1.0.jar: must name no place of the machine, but has "
                                + whole.tree());
    }

    @Test
    void aClassForANewerJavaIsRefused() throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.put("io/github/louyu/A.class", classFile(69, ""));
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly(
                        "io/github/louyu/A.class of louyu-core-1.0.jar: must be of class file version 61, but was 69");
    }

    @Test
    void aClassOfOthersIsRefused() throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.put("com/google/Shaded.class", classFile(61, ""));
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly("com/google/Shaded.class of louyu-core-1.0.jar: must be in our packages");
    }

    @Test
    void aJarThatIsNoModuleIsRefused() throws Exception {
        Map<String, byte[]> entries = mainEntries();
        entries.remove("module-info.class");
        assertThat(whole.copy().put(CORE + ".jar", jar(entries)).problems())
                .containsExactly("louyu-core-1.0.jar: must hold module-info.class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description"})
    void everyPomSaysItsOwnNameAndDescription(String field) throws Exception {
        String pom = CORE_POM.replaceAll("<" + field + ">.</" + field + ">", "");
        assertThat(whole.copy().put(CORE + ".pom", bytes(pom)).problems())
                .containsExactly("louyu-core-1.0.pom: must have " + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"licenses", "developers", "scm"})
    void whatNeitherAPomNorItsParentSaysIsNamed(String section) throws Exception {
        String pom = PARENT_POM.replaceAll("<" + section + ">.*</" + section + ">", "");
        assertThat(whole.copy().put(PARENT + ".pom", bytes(pom)).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains(": must have " + section + "/"))
                .anyMatch(problem -> problem.startsWith("louyu-core-1.0.pom"))
                .anyMatch(problem -> problem.startsWith("louyu-parent-1.0.pom"));
    }

    @Test
    void aSnapshotIsRefused() throws Exception {
        String pom = CORE_POM.replace(
                "</project>",
                "<dependencies><dependency><version>2-SNAPSHOT</version></dependency></dependencies></project>");
        assertThat(whole.copy().put(CORE + ".pom", bytes(pom)).problems())
                .containsExactly("louyu-core-1.0.pom: must name released versions, but has a SNAPSHOT");
    }

    @Test
    void aBomWithAParentIsRefused() throws Exception {
        String pom =
                BOM_POM.replace("<packaging>", "<parent><artifactId>louyu-parent</artifactId></parent><packaging>");
        assertThat(whole.copy().put(BOM + ".pom", bytes(pom)).problems())
                .containsExactly(
                        "louyu-bom-1.0.pom: must have no parent, whose managed versions hosts would take over");
    }

    @Test
    void aBomThatManagesOthersIsRefused() throws Exception {
        String pom = BOM_POM.replace(
                "</dependencies>",
                "<dependency><groupId>g</groupId><artifactId>a</artifactId><version>1.0</version></dependency></dependencies>");
        assertThat(whole.copy().put(BOM + ".pom", bytes(pom)).problems())
                .containsExactly("louyu-bom-1.0.pom: must manage [louyu-core] and nothing else");
    }

    @Test
    void aBomOfAnotherVersionIsRefused() throws Exception {
        String pom = BOM_POM.replace("louyu-core</artifactId><version>1.0", "louyu-core</artifactId><version>0.9");
        assertThat(whole.copy().put(BOM + ".pom", bytes(pom)).problems())
                .containsExactly("version of louyu-core in louyu-bom-1.0.pom: must be 1.0");
        String ofItself = pom.replace("0.9", "${project.version}");
        assertThat(whole.copy().put(BOM + ".pom", bytes(ofItself)).problems()).isEmpty();
    }

    @Test
    void aBillThatNamesMoreOrLessThanIsResolvedIsRefused() throws Exception {
        byte[] none = bill("louyu-core", "");
        assertThat(whole.copy().put(CORE + "-cyclonedx.xml", none).problems())
                .containsExactly(
                        "components of louyu-core-1.0-cyclonedx.xml: must be [com.google.guava:guava:2], but were []");
        byte[] two = bill("louyu-core", component("guava", "MIT") + component("more", "MIT"));
        assertThat(whole.copy().put(CORE + "-cyclonedx.xml", two).problems())
                .containsExactly(
                        "components of louyu-core-1.0-cyclonedx.xml: must be [com.google.guava:guava:2], but were"
                                + " [com.google.guava:guava:2, com.google.guava:more:2]");
    }

    @Test
    void aComponentWithoutALicenceIsRefused() throws Exception {
        byte[] bill = bill("louyu-core", component("guava", ""));
        assertThat(whole.copy().put(CORE + "-cyclonedx.xml", bill).problems())
                .containsExactly("com.google.guava:guava:2 in louyu-core-1.0-cyclonedx.xml: must have a licence");
    }
}
