package io.github.louyu.examples.huaihai;

import io.github.louyu.rules.visit.VisitRulebook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * The main job: loads the tables of the demonstration, assesses every enterprise, and prints whom the office must visit, why, by
 * when, and who goes, beside the totals of the article; or, if asked so, which policies an enterprise qualifies for.
 */
public final class HuaihaiJob {

    private static final int OK = 0;
    private static final int BAD_INPUT = 2;
    private static final int MOST_PROBLEMS = 100;

    private HuaihaiJob() {}

    /**
     * Runs the job and ends the machine with its code if that is not 0.
     *
     * @param args the options; {@code --help} explains them
     */
    public static void main(String[] args) {
        // the language of the machine must not decide how Chinese is written
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        if (code != OK) {
            System.exit(code);
        }
    }

    /**
     * Runs the job.
     *
     * @param args the options
     * @param out where the report goes, all of it or nothing
     * @param err where problems and progress go
     * @return 0, or 2 if the options or the tables are bad
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.of(args);
        } catch (Options.UsageException e) {
            err.println(e.getMessage());
            err.print(e.usage());
            return BAD_INPUT;
        }
        Messages messages = options.messages();
        if (options.page() == Options.Page.HELP) {
            out.print(messages.text("usage"));
            return OK;
        }
        if (!Files.isDirectory(options.data())) {
            err.println(messages.text("usage.path", options.data().toString()));
            return BAD_INPUT;
        }
        Progress progress = new Progress(err, isTerminal(), System::nanoTime);
        try {
            if (options.policies().isPresent()) {
                return policies(options, options.policies().get(), progress, out, err);
            }
            out.print(report(options, progress, err));
            return OK;
        } catch (Options.UsageException e) {
            progress.finish();
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (RuleFile.RefusedException e) {
            progress.finish();
            e.problems(messages).forEach(err::println);
            return BAD_INPUT;
        } catch (BadInputException e) {
            progress.finish();
            err.println(messages.text(
                    "input.refused",
                    options.data().toString(),
                    Integer.toString(e.problems().size())));
            print(e.problems(), messages, err);
            return BAD_INPUT;
        }
    }

    @SuppressWarnings(
            "SystemConsoleNull") // where a console is there without a terminal (JDK 22 to 24), progress does no harm
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private static String report(Options options, Progress progress, PrintStream err)
            throws BadInputException, Options.UsageException, RuleFile.RefusedException {
        Messages messages = options.messages();
        VisitRulebook rulebook =
                options.rules().isPresent() ? RuleFile.read(options.rules().get()) : VisitReport.sixVisits();
        long start = System.nanoTime();
        HuaihaiData data = HuaihaiData.load(options.data(), progress, messages.text("progress.load"));
        long loaded = System.nanoTime();
        String page = switch (options.page()) {
            case MONDAY -> monday(options, data, rulebook);
            case BRIEF -> brief(options, data, rulebook);
            case VISITS, POLICIES, HELP -> visits(options, data, rulebook, progress, start, loaded);
        };
        progress.finish();
        print(data.warnings(), messages, err);
        return page;
    }

    private static String visits(
            Options options, HuaihaiData data, VisitRulebook rulebook, Progress progress, long start, long loaded) {
        Messages messages = options.messages();
        VisitReport report =
                VisitReport.assess(data, rulebook, options.date(), progress, messages.text("progress.assess"));
        Timing timing = new Timing(
                loaded - start, System.nanoTime() - loaded, data.enterprises().size());
        List<ComputedFigure> figures = ComputedFigure.of(data);
        CommunityReport community = CommunityReport.assess(data, options.date());
        return options.json()
                ? JsonReport.of(report, figures, community, timing, options.all())
                : TextReport.of(report, figures, community, timing, options.all(), messages);
    }

    private static int policies(
            Options options, PolicyQuestion question, Progress progress, PrintStream out, PrintStream err)
            throws BadInputException {
        Messages messages = options.messages();
        HuaihaiData data = HuaihaiData.load(options.data(), progress, messages.text("progress.load"));
        progress.finish();
        print(data.warnings(), messages, err);
        Optional<PolicyReport> report = PolicyReport.assess(data, question, options.date());
        if (report.isEmpty()) {
            err.println(messages.text("usage.enterprise", question.enterprise()));
            return BAD_INPUT;
        }
        out.print(options.json() ? PolicyJsonReport.of(report.get()) : PolicyTextReport.of(report.get(), messages));
        return OK;
    }

    private static String monday(Options options, HuaihaiData data, VisitRulebook rulebook) {
        MondayPage page = MondayPage.of(data, rulebook, options.since(), options.date(), options.capacity());
        return options.json() ? MondayJson.of(page) : MondayText.of(page, options.messages());
    }

    private static String brief(Options options, HuaihaiData data, VisitRulebook rulebook)
            throws Options.UsageException {
        BriefPage page = BriefPage.of(data, rulebook, options);
        return options.json() ? BriefJson.of(page) : BriefText.of(page, options.messages());
    }

    private static void print(List<InputProblem> problems, Messages messages, PrintStream err) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.println(problem.in(messages)));
        if (problems.size() > MOST_PROBLEMS) {
            err.println(messages.text("input.more", Integer.toString(problems.size() - MOST_PROBLEMS)));
        }
    }
}
