package org.uvach;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** The house keeps its rules: which rooms see which, and what the library never does. */
@AnalyzeClasses(packages = "org.uvach", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Extractor -> internal -> language -> document, format -> document. */
  @ArchTest
  static final ArchRule ARROWS_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("Extractor")
          .definedBy("org.uvach")
          .layer("internal")
          .definedBy("org.uvach.internal..")
          .layer("language")
          .definedBy("org.uvach.language..")
          .layer("format")
          .definedBy("org.uvach.format..")
          .layer("document")
          .definedBy("org.uvach.document..")
          .whereLayer("Extractor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("format")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("internal")
          .mayOnlyBeAccessedByLayers("Extractor")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("Extractor", "internal");

  @ArchTest
  static final ArchRule NO_CIRCLE_BETWEEN_ROOMS =
      slices().matching("org.uvach.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule PRINTS_NOTHING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule OPENS_NO_FILE_SOCKET_OR_PROCESS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
                  + "|java\\.nio\\.(file|channels)\\..*"
                  + "|java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)"
                  + "|java\\.net\\.http\\..*|java\\.lang\\.(Process|ProcessBuilder|Runtime)"
                  + "|java\\.util\\.logging\\..*|org\\.slf4j\\..*");

  /**
   * In a Thai or Arabic locale a number would be written in other digits, in Turkish I is not i.
   */
  @ArchTest
  static final ArchRule ASKS_NO_LOCALE =
      noClasses()
          .should()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(Locale.class, "getDefault");

  /** A model file is read number by number: nothing in it can name a class. */
  @ArchTest
  static final ArchRule DESERIALISES_NO_OBJECTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(Object(In|Out)put.*|Externalizable)|java\\.beans\\.XML.*");

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_CONSTANTS =
      fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

  @ArchTest
  static final ArchRule VALUES_ARE_RECORDS_OR_ENUMS =
      classes()
          .that()
          .resideInAPackage("org.uvach.document")
          .and()
          .arePublic()
          .and()
          .doNotHaveSimpleName("Folding")
          .and()
          .doNotHaveSimpleName("NameMatcher")
          .should()
          .beRecords()
          .orShould()
          .beEnums();

  @ArchTest
  static final ArchRule JSON_LIBRARY_STAYS_IN_FORMAT =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.uvach.format..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");
}
