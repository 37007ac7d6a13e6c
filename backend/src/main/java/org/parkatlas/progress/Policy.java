package org.parkatlas.progress;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A policy that a plan rests on.
 *
 * @param role what it is to the plan, such as 政策指引
 * @param text what it says of the place, as the plan quotes it
 * @param ord  its place in the plan
 */
record Policy(
        String id,
        String plan,
        String title,
        @Nullable EnglishName english,
        @Nullable String docNo,
        @Nullable String issuer,
        @Nullable String role,
        @Nullable String text,
        @JsonIgnore int ord) {}
