package io.github.louyu.examples.huaihai;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.text.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the tables say.
 *
 * @param community places, people and activities
 * @param side the community's own side: places, organisations, needs and resources
 * @param enterprises the enterprises by id, each with its file
 * @param articleFigures the totals of the article, as its table states them
 * @param warnings what is doubtful in the tables and was kept as such
 */
record HuaihaiData(
        Community community,
        CommunityAssembler.Side side,
        ImmutableMap<String, Enterprise> enterprises,
        List<Row> articleFigures,
        ImmutableList<InputProblem> warnings) {

    /**
     * Loads the tables of a directory.
     *
     * @param directory where they are
     * @param progress where to say how far it is
     * @param work the word for it
     * @return what they say
     * @throws BadInputException if anything in them is wrong, with all of it
     */
    static HuaihaiData load(Path directory, Progress progress, String work) throws BadInputException {
        InputProblems problems = new InputProblems();
        Tables tables = Tables.read(directory, problems, progress, work);
        Community community = Community.of(tables);
        ImmutableMap<String, Enterprise> enterprises = FileAssembler.assemble(tables, community, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems.errors());
        }
        return new HuaihaiData(
                community,
                side(tables, community, problems),
                enterprises,
                tables.rows(Table.ARTICLE_FIGURES),
                problems.warnings());
    }

    /** What does not fit together there is refused with all that is wrong, by organisation or place. */
    private static CommunityAssembler.Side side(Tables tables, Community community, InputProblems problems)
            throws BadInputException {
        try {
            return CommunityAssembler.assemble(tables, community);
        } catch (IllegalArgumentException e) {
            problems.row(Table.ORGANISATIONS, 1, "problem.refused", RefusedException.reasonOf(e));
            throw new BadInputException(problems.errors());
        }
    }

    Stream<EnterpriseFile> files() {
        return enterprises.values().stream().map(Enterprise::file);
    }
}
