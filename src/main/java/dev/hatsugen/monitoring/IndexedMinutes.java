package dev.hatsugen.monitoring;

import dev.hatsugen.catalog.CorpusStatistics;

/**
 * The minutes that are asked about.
 *
 * @param statistics what they hold and lack
 * @param index what they are searched in
 */
public record IndexedMinutes(CorpusStatistics statistics, Status.IndexState index) {}
