package org.parkatlas.catalog.search;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** The query parameters of a search by name. */
record SearchQuery(
        @Parameter(required = true, description = "名称的一部分，或其拼音、首字母；1 至 64 个文字、字母或数字，空格和标点不计", example = "gmy") @Nullable
        String q,

        @Parameter(description = "同等结果里排在前面的规划", example = "meizhou") @Nullable
        String plan,

        @Nullable Integer limit,
        @Nullable String cursor) {}
