package org.uvach.examples.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of the library stays behind in a program that no longer uses it. */
class DroppedLoaderIT {

  private static final int NEWEST = 25;

  @TempDir Path folder;

  @Test
  void theClassLoaderGoesAway() throws Exception {
    assertGone(JavaProgram.onClassPath());
  }

  @Test
  void theClassLoaderGoesAwayInTheNewestJava() throws Exception {
    Optional<Path> home = JavaProgram.home(NEWEST);
    assumeTrue(home.isPresent(), "no Java " + NEWEST + " is installed beside this one");

    assertGone(JavaProgram.onClassPath().in(home.get()));
  }

  /** What the JDK keeps as long as there is room goes at once. */
  private void assertGone(JavaProgram program) throws IOException, InterruptedException {
    var ended =
        program
            .with("-XX:SoftRefLRUPolicyMSPerMB=0")
            .run(folder, DroppedLoader.class, JavaProgram.library());

    assertThat(ended.complained()).isEmpty();
    assertThat(ended.printed()).isEqualTo("gone");
  }
}
