package org.parkatlas.park;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Loads one park at a time. */
interface ParkRepository extends Repository<ParkEntity, String> {

    Optional<ParkEntity> findById(String id);
}
