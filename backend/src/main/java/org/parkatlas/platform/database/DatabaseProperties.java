package org.parkatlas.platform.database;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The database and how long anything may wait for it.
 *
 * @param dataDir          folder of the private PostGIS, used where no {@code spring.datasource.url} is set;
 *                         default {@code .parkatlas}
 * @param archiveDir       folder to which the private PostGIS copies its write-ahead log, for point-in-time recovery; no
 *                         quotes, backslashes, dollar or percent signs in its name; default none
 * @param publicPool       connections for reading, 1 to 100; default 10
 * @param staffPool        connections for signed-in staff, 1 to 100; default 5
 * @param deskPool         connections for signing in and what staff change, 1 to 20; default 3
 * @param importPool       connections that may change data (migrations, packs, what posts enter), 1 to 10; default 4
 * @param exportPool       connections for exports, which keep theirs for minutes, 1 to 20; default 3
 * @param jobPool          connections for the queue of jobs, 2 to 20; default 3
 * @param poolWait         how long a request waits for a connection before it is answered with 503; default 1 s
 * @param statementTimeout how long a reading statement may run; default 5 s
 * @param importTimeout    how long a loading statement may run; default 10 min
 * @param exportTimeout    how long a statement of an export may run until its next rows; default 5 min
 * @param lockTimeout      how long a statement waits for a lock; default 2 s
 * @param idleInTransaction how long a transaction may lie idle; default 30 s
 * @param connectTimeout   how long making a connection may take; default 2 s
 * @param clientCheck      how often the server looks whether a running statement still has its client; default 5 s
 */
@Validated
@ConfigurationProperties("parkatlas.database")
record DatabaseProperties(
        @DefaultValue(".parkatlas") String dataDir,

        @DefaultValue("") @Pattern(regexp = "[^'\"`\\\\$%]*")
        String archiveDir,

        @DefaultValue("10") @Min(1) @Max(100) int publicPool,
        @DefaultValue("5") @Min(1) @Max(100) int staffPool,
        @DefaultValue("3") @Min(1) @Max(20) int deskPool,
        @DefaultValue("4") @Min(1) @Max(10) int importPool,
        @DefaultValue("3") @Min(1) @Max(20) int exportPool,
        @DefaultValue("3") @Min(2) @Max(20) int jobPool,
        @DefaultValue("1s") Duration poolWait,
        @DefaultValue("5s") Duration statementTimeout,
        @DefaultValue("10m") Duration importTimeout,
        @DefaultValue("5m") Duration exportTimeout,
        @DefaultValue("2s") Duration lockTimeout,
        @DefaultValue("30s") Duration idleInTransaction,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration clientCheck) {}
