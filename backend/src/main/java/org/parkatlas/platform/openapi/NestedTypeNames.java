package org.parkatlas.platform.openapi;

import java.util.Set;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names the schema of a nested record after the outer one too: {@code ParkFeatureProperties}. */
final class NestedTypeNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var name = super.nameForClass(type, options);
        var outer = type.getDeclaringClass();
        return outer == null || !name.equals(type.getSimpleName()) ? name : nameForClass(outer, options) + name;
    }
}
