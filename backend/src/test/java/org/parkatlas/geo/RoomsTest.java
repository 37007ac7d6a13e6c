package org.parkatlas.geo;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

class RoomsTest {

    @Test
    void valuesKnowNoReferenceSystemsAndThoseKnowNoInput() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.parkatlas.geo..")
                .layer("values")
                .definedBy("org.parkatlas.geo")
                .layer("crs")
                .definedBy("org.parkatlas.geo.crs")
                .layer("input")
                .definedBy("org.parkatlas.geo.input")
                .whereLayer("values")
                .mayNotAccessAnyLayer()
                .whereLayer("crs")
                .mayOnlyAccessLayers("values")
                .whereLayer("input")
                .mayOnlyAccessLayers("values", "crs")
                .check(new ClassFileImporter().importPackages("org.parkatlas.geo"));
    }
}
