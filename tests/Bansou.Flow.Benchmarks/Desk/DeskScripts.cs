using Microsoft.Playwright;

namespace Bansou.Flow.Benchmarks.Desk;

/// <summary>What is measured within the page, by the page's own clock.</summary>
internal static class DeskScripts
{
    public const string Scroll = """
        () => new Promise((done) => {
          const frames = [], tasks = [];
          new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ entryTypes: ['longtask'] });
          const from = window.scrollY, rows = Math.round(document.querySelector('[role=list]').getBoundingClientRect().height / 64);
          const end = performance.now() + 5000;
          let last = performance.now();
          const step = (now) => {
            frames.push(now - last);
            last = now;
            window.scrollBy(0, 120);
            if (now < end) requestAnimationFrame(step);
            else setTimeout(() => {
              frames.sort((a, b) => a - b);
              done({ rows, scrolled: window.scrollY - from, p95: frames[Math.floor(frames.length * 0.95)], longest: Math.max(0, ...tasks) });
            }, 200);
          };
          requestAnimationFrame(step);
        })
        """;

    /// <summary>Goes there as a link of the app does, and waits for entries and an idle page.</summary>
    public const string OpenTimeline = """
        (path) => new Promise((done) => {
          const start = performance.now();
          window.history.pushState({}, '', path);
          window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
          const look = () => {
            const told = document.querySelector('main')?.textContent.includes('回めに会って');
            if (told && !document.querySelector('[data-loading]')) requestIdleCallback(() => done(performance.now() - start));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        })
        """;

    /// <summary>From the click to the frame after the first change.</summary>
    public const string Feedback = """
        (element) => new Promise((done) => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
          }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
          element.click();
        })
        """;

    public static readonly (string Name, AriaRole Role, string Label)[] Acts =
    [
        ("write_note", AriaRole.Link, "支援経過を書く"),
        ("record_need", AriaRole.Link, "必要を書きとめる"),
        ("timeline_tab", AriaRole.Tab, "経過"),
        ("plan_tab", AriaRole.Tab, "プラン"),
        ("answer_step", AriaRole.Link, "答えを書く"),
    ];
}
