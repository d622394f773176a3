# The parts of .ci/run; sourced by it.
failed_steps=()

# step NAME COMMAND…: runs the command, says how long it took, and remembers a failure.
step() {
    local name=$1 started=$SECONDS code
    shift
    echo "::: $name"
    "$@"
    code=$?
    if ((code != 0)); then failed_steps+=("$name"); fi
    echo "::: $name: $([[ $code == 0 ]] && echo passed || echo "failed with exit code $code") after $((SECONDS - started)) s"
    return "$code"
}

# The first line of a code block of the README that starts with these words.
readme_command() { grep -m 1 -E "^$1( |\$)" README.md; }

# The README's commands build Debug, as a newcomer's do; the Release build has already run the analyzers.
readme_run() {
    local command
    command=$(readme_command "dotnet run") || return
    echo "\$ $command"
    RunAnalyzers=false $command | tee "$out/article.json" | head -n 40
    [[ ${PIPESTATUS[0]} == 0 ]] && grep -q '"value": *"2018-03-03T17:28+02:00"' "$out/article.json"
}

readme_test() {
    local command
    command=$(readme_command "dotnet test") || return
    echo "\$ $command"
    RunAnalyzers=false $command --logger "trx;LogFilePrefix=tests" --collect "XPlat Code Coverage" \
        --settings .ci/coverage.runsettings --results-directory "$results"
}

# The same tests that read the package of the test project's own build, on the packages just packed.
check_package() {
    NEWSMODEL_PACKAGES=$packages dotnet test tests/NewsModel.Tests -c Release -f net10.0 --no-build --filter "FullyQualifiedName~PackageTests"
}

# Every project of .ci/package-use on both frameworks. What is published for net8.0 takes longest and differs least, so it
# is left to NEWSMODEL_USE_ALL=1, which a release sets.
use_package() {
    local project framework way
    for project in console web worker; do
        for framework in net10.0 net8.0; do
            for way in build trimmed aot; do
                if [[ $framework == net8.0 && $way != build && ${NEWSMODEL_USE_ALL:-} != 1 ]]; then
                    echo "::: use the package ($project, $framework, $way): left out without NEWSMODEL_USE_ALL=1"
                else
                    step "use the package ($project, $framework, $way)" .ci/use-package "$packages" "$scratch" "$project" "$framework" "$way"
                fi
            done
        done
    done
}

# Lines, pages and documents made from fixed seeds; the test command below reads few of them.
generated_cases() {
    NEWSMODEL_FUZZ_CASES=200000 dotnet test tests/NewsModel.Tests -c Release -f net10.0 --no-build --filter "FullyQualifiedName~Tests.Fuzzing"
}

stop_compiler_server() {
    local sdk
    sdk=$(dotnet --info | sed -n 's/^ *Base Path: *//p')
    dotnet exec "${sdk}Roslyn/bincore/VBCSCompiler.dll" -shutdown "-pipename:$SharedCompilationId" >/dev/null 2>&1
}

# Adds up an attribute of the <Counters> of all test results: one file for each framework.
count() {
    local total=0 file number
    for file in "$results"/*.trx; do
        [[ -f $file ]] || continue
        number=$(grep -oE '<Counters [^>]*>' "$file" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+')
        total=$((total + ${number:-0}))
    done
    echo "$total"
}

finish() {
    local passed failed name
    passed=$(count passed)
    failed=$(count failed)
    for name in "${failed_steps[@]}"; do
        echo "failed: $name"
        # Its failed tests are counted already.
        [[ $name == "the README's test command" && $failed -gt 0 ]] || failed=$((failed + 1))
    done
    if ((passed == 0 && failed == 0)); then
        echo "failed: no test ran"
        failed=1
    fi
    echo "took $((SECONDS / 60)) min $((SECONDS % 60)) s"
    echo "$passed passed, $failed failed"
    ((failed == 0))
    exit
}
