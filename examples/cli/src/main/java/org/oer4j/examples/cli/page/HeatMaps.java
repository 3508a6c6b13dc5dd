package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * Tables of shaded cells side by side.
 *
 * @param maps the tables
 */
public record HeatMaps(List<HeatMap> maps) implements Block {
    /**
     * Copies the list.
     *
     * @param maps the tables
     */
    public HeatMaps {
        maps = List.copyOf(maps);
    }
}
