namespace Analysis.Charts.Drawing;

/// <summary>A rectangle in pixels of the drawing, y downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>True when they share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Box Shift(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);

    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);
}
